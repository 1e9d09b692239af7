"""Flat cards and patterns as files, to follow pictures and labels through a student's code."""

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from course.attributes import ATTRIBUTES
from course.checking.answers import batch_of, describe, labels_of
from course.checking.codec import Handle
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.student import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from course.checking.student import Student

MORE = 2  # pictures in the folder that the table does not name

_NONE_FOUND = (
    'Keras found none of the pictures. It needs `directory=images_dir`, `x_col="image_id"` and the '
    "table `attributes` that is given."
)
_ITERATOR = "Return what `flow_from_dataframe` gives, not batches that were taken from it."
_RAW = '`class_mode="raw"` and `y_col=list(attributes.columns)`: the table\'s own numbers.'
_TEXT = (
    "The labels hold text: is `image_id` among `y_col`? Take `attributes.columns` before "
    "`reset_index()`."
)


class AugmentedCards:
    """Flat pictures, each with a grey level of its own, that no generator can disguise.

    The folder holds two pictures more than the table names; the table has 0 and 1.
    """

    def __init__(
        self,
        student: "Student",
        rng: np.random.Generator,
        rows: int,
        columns: "Sequence[str]" = ATTRIBUTES,
    ) -> None:
        everything = attribute_table(rng, rows + MORE, columns)
        self.student = student
        self.table: pd.DataFrame = (everything.iloc[:rows] == 1).astype(int)
        self.levels = distinct_levels(rng, rows + MORE)
        files = [jpeg(grey_card(level, (24, 16))) for level in self.levels]
        self.folder = student.folder(dict(zip(everything.index, files, strict=True)))

    def batches(
        self, generator: Handle, size: tuple[int, int], batch_size: int, seed: int
    ) -> Handle:
        """Return the student's batches of these cards."""
        arguments = (self.table, self.folder, generator, size, batch_size, seed)
        answer = self.student.call("augmented_batches", *arguments)
        expect(isinstance(answer, Handle), "an iterator of batches", describe(answer), _ITERATOR)
        handle: Handle = answer
        return handle

    def epoch(self, batches: Handle, size: tuple[int, int], batch_size: int) -> list[Batch]:
        """Return the batches of one epoch, each of which keeps the contract of shapes."""
        return epoch_of(self.student, batches, size, batch_size, self.table)

    def rows(self, batches: list[Batch]) -> list[int]:
        """Return the row that each picture shows, one after the other."""
        return [self._row(image) for images, _ in batches for image in images]

    def labels(self, batches: list[Batch]) -> list[list[int]]:
        """Return the labels that came with each picture."""
        return [labels_of(own, self.table.shape[1]) for batch in batches for own in batch.labels]

    def _row(self, image: np.ndarray) -> int:
        distance = np.abs(np.array(self.levels) / 255 - float(np.median(image)))
        expect(distance.min() < 0.015, "a card's grey in 0 to 1", f"{np.median(image):.3f}")
        return int(distance.argmin())


def epoch_of(
    student: "Student", batches: Any, size: tuple[int, int], batch_size: int, table: pd.DataFrame
) -> list[Batch]:
    """Return the batches of one epoch, as `fit` takes them, checked for shapes."""
    expect(isinstance(batches, Handle), "an iterator of batches", describe(batches), _ITERATOR)
    most = 3 + 2 * len(table) // batch_size  # what never ends is not read to its end
    taken = student.epoch(batches, most)
    expect(len(taken) > 0, "batches of pictures", "no batch at all", _NONE_FOUND)
    return [_batch(element, size, batch_size, table.shape[1]) for element in taken]


def _batch(element: Any, size: tuple[int, int], batch_size: int, columns: int) -> Batch:
    """Return a batch that keeps the contract of shapes; what breaks it is told by its setting."""
    pair = (
        isinstance(element, tuple | list)
        and len(element) == 2
        and all(isinstance(part, np.ndarray) and part.ndim > 0 for part in element)
    )
    expect(pair, "pairs of two arrays: images and labels", describe(element), _RAW)
    images, labels = element
    shape, came = images.shape, describe(images)
    grey = len(shape) == 4 and shape[3] == 1
    expect(grey, "pictures of one channel", came, '`color_mode="grayscale"`.')
    sized = shape[1:3] == tuple(size)
    expect(sized, f"pictures of size {size}", came, "`target_size=size`: both are (height, width).")
    few = len(images) <= batch_size
    expect(few, f"up to {batch_size} pictures in a batch", came, "`batch_size=batch_size`.")
    expect(labels.dtype.kind != "O", "labels of 0 and 1", describe(labels), _TEXT)
    own = labels.shape[1:] == (columns,)
    expect(own, f"{columns} labels for each picture", describe(labels), _RAW)
    batch_of(images, labels, size, batch_size, columns)
    return Batch(images, labels)
