"""Step 1's path from files to numbers, ready-made, so that later steps do not depend on it."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from course.sample import Sample
from course.translation import say

SPLITS = {"train": "0", "validation": "1", "test": "2"}
FIFTHS = {"train": (0, 1, 2), "validation": (3,), "test": (4,)}


class NoSuchSplit(Exception):
    """The name of a split is wrong, or the sample has no picture in it."""

    def _render_traceback_(self) -> list[str]:
        return [say(str(self))]  # IPython shows these lines instead of a traceback


@dataclass(frozen=True)
class Faces:
    """The pictures of one split: `images` float32 in 0 to 1, shape `(n, height, width, 1)`;
    `labels` float32, 0 or 1, shape `(n, 40)`, in the file's order; `image_ids`, their names.
    """

    image_ids: tuple[str, ...]
    images: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.image_ids)

    def batches(self, batch_size: int, *, shuffle: bool = False, seed: int = 0) -> Any:
        """Return a `tf.data.Dataset` of pairs (images, labels), the last batch kept."""
        import tensorflow as tf

        dataset = tf.data.Dataset.from_tensor_slices((self.images, self.labels))
        if shuffle:
            dataset = dataset.shuffle(len(self), seed=seed)
        return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)


def load_split(sample: Sample, split: str, size: tuple[int, int]) -> Faces:
    """Return the "train", "validation" or "test" faces of a sample; size is (height, width).

    Everything is held in memory (2,000 pictures of 64 x 64: 33 MB).

    Raises:
        NoSuchSplit: there is no split of that name, or no picture in it.
    """
    if split not in SPLITS:
        raise NoSuchSplit(f"There is no split {split!r}. Choose one of: {_quoted(SPLITS)}.")
    own = {name for name, part in _lines(sample.partition_file) if part == SPLITS[split]}
    _count, _names, *rows = _lines(sample.attributes_file)
    labels = {name: values for name, *values in rows if name in own}
    if not labels:
        raise NoSuchSplit(f"The sample in {sample.folder} has no picture for {split!r}.")
    images = _grey_images([sample.images_dir / name for name in labels], size)
    answers = np.array(list(labels.values())) == "1"
    return Faces(tuple(labels), images, answers.astype(np.float32))


@dataclass(frozen=True)
class NotFaces:
    """Pictures without a face: `images` float32 in 0 to 1, shape `(n, height, width, 1)`, and
    `image_ids`, their names."""

    image_ids: tuple[str, ...]
    images: np.ndarray

    def __len__(self) -> int:
        return len(self.image_ids)


def load_not_faces(sample: Sample, split: str, size: tuple[int, int]) -> NotFaces:
    """Return the "train", "validation" or "test" pictures without a face; size is (height, width).

    Of five pictures in the order of their names, three are for training, one for validation and one
    for testing. (They come in no order that means anything.)

    Raises:
        NoSuchSplit: there is no split of that name, or no picture in it.
    """
    if split not in FIFTHS:
        raise NoSuchSplit(f"There is no split {split!r}. Choose one of: {_quoted(FIFTHS)}.")
    paths = sorted(sample.not_faces_dir.glob("*.jpg"))
    own = [path for place, path in enumerate(paths) if place % 5 in FIFTHS[split]]
    if not own:
        raise NoSuchSplit(f"{sample.not_faces_dir} has no picture for {split!r}.")
    return NotFaces(tuple(path.name for path in own), _grey_images(own, size))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"{name!r}" for name in names)


def _lines(path: Path) -> Iterator[list[str]]:
    return (line.split() for line in path.read_text(encoding="utf-8").splitlines())


def _grey_images(paths: Sequence[Path], size: tuple[int, int]) -> np.ndarray:
    with ThreadPoolExecutor(2) as threads:
        images = np.stack(list(threads.map(lambda path: _grey(path, size), paths)))
    return images[..., np.newaxis]


def _grey(path: Path, size: tuple[int, int]) -> np.ndarray:
    height, width = size
    with Image.open(path) as picture:
        # JPEG decodes straight to grey, and to half its size or less where that is enough.
        picture.draft("L", (2 * width, 2 * height))
        grey = picture.convert("L").resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(grey, dtype=np.float32) / 255
