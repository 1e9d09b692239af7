"""What a check can ask about picture generators, which stay on the student's side as handles."""

from pathlib import PurePosixPath
from typing import Any

import numpy as np

from course.checking.codec import Handle, MalformedAnswer


class GeneratorQuestions:
    """Questions about generators and folders of pictures.

    Each raises `StudentRaised` where the student's code does.
    """

    def _ask(self, action: str, **details: Any) -> Any:
        raise NotImplementedError

    def image_data_generator(self, **options: Any) -> Handle:
        """Make an `ImageDataGenerator` with these settings and return its handle."""
        return _handle(self._ask("image_data_generator", options=options))

    def generated(self, generator: Handle, images: np.ndarray, seed: int) -> np.ndarray:
        """Return what a generator makes of images `(n, height, width, channels)` in 0 to 255.

        One picture comes for each, in their order. The same seed gives the same ones.
        """
        answer = self._ask("generated", generator=generator, images=images, seed=seed)
        if not isinstance(answer, np.ndarray):
            raise MalformedAnswer("a generator's pictures did not come as an array")
        return answer

    def epoch(self, batches: Handle, most: int) -> list[Any]:
        """Return up to `most` batches of one epoch, as `fit` would take them."""
        answer = self._ask("epoch", batches=batches, most=most)
        if not isinstance(answer, list):
            raise MalformedAnswer("an epoch did not come as a list of batches")
        return answer

    def files(self, folder: PurePosixPath) -> dict[str, bytes]:
        """Return the names and bytes of all files in a folder, subfolders included."""
        return _mapping(self._ask("files", folder=folder), bytes)

    def pictures(self, folder: PurePosixPath) -> dict[str, np.ndarray]:
        """Return the pictures in a folder by name, RGB in 0 to 255, `(height, width, 3)`.

        They are decoded on the student's side: bytes of unknown origin are not opened here.
        """
        return _mapping(self._ask("pictures", folder=folder), np.ndarray)

    def model_builder(
        self, image_shape: tuple[int, ...], attributes: int, *, spread: float
    ) -> Handle:
        """Make a function that builds a compiled model and return its handle.

        The model's probabilities are `sigmoid(pixels @ kernel)`; each time it is built, the
        kernel's numbers are drawn anew, with a standard deviation of `spread`.
        """
        details = {"attributes": attributes, "spread": spread}
        return _handle(self._ask("model_builder", image_shape=list(image_shape), **details))

    def times_built(self, builder: Handle) -> int:
        """Return how often a function of `model_builder` was called: its side's word."""
        answer = self._ask("times_built", builder=builder)
        return answer if isinstance(answer, int) else 0


def _handle(answer: Any) -> Handle:
    if not isinstance(answer, Handle):
        raise MalformedAnswer("what a check needs could not be made")
    return answer


def _mapping(answer: Any, kind: type) -> dict[str, Any]:
    right = isinstance(answer, dict) and all(
        isinstance(name, str) and isinstance(value, kind) for name, value in answer.items()
    )
    if not right:
        raise MalformedAnswer("a folder's content did not come as files")
    return dict(answer)
