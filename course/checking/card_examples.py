"""Flat cards and patterns as files, to follow pictures and labels through a student's code."""

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from course.attributes import ATTRIBUTES
from course.checking.answers import batch_of, describe, labels_of, pair_of
from course.checking.codec import Handle
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.student import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from course.checking.student import Student

MORE = 2  # pictures in the folder that the table does not name


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
        expect(isinstance(answer, Handle), "an iterator of batches", describe(answer))
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
    expect(isinstance(batches, Handle), "an iterator of batches", describe(batches))
    most = 3 + 2 * len(table) // batch_size  # what never ends is not read to its end
    found = [Batch(*pair_of(element)) for element in student.epoch(batches, most)]
    for images, labels in found:
        batch_of(images, labels, size, batch_size, table.shape[1])
    return found
