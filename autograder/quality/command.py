"""What `rostros quality` does: train with several seeds, show the tables, write them down."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.markdown import Markdown

from autograder.json_output import console_for, print_json
from autograder.quality.report import COMMAND, attribute_table, detector_table
from autograder.quality.training import (
    attribute_model_scores,
    detector_and_base_scores,
    step_2_scores,
)
from course.sample import Sample
from data_scripts.marked_sections import write_sections
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.workers import end_with_parent

PAGE = Path(__file__).parents[2] / "solutions" / "README.md"
Result = TypeVar("Result")


@dataclass(frozen=True)
class RealPictures:
    """A folder with CelebA in its official layout, and one of photographs without a face."""

    celeba: Path
    scenes: Path


@dataclass(frozen=True)
class Measurement:
    """Trains for each seed from 1 to `seeds`, each time in a process of its own, and says so.

    `scores` are kept as plain values, by what was measured.
    """

    seeds: int
    console: Console
    scores: dict[str, list[Any]] = field(default_factory=dict)

    def each(self, what: str, work: Callable[..., Result], *arguments: object) -> list[Result]:
        """Return what `work(*arguments, seed)` returns for each seed."""
        results = []
        spawned = multiprocessing.get_context("spawn")
        for seed in range(1, self.seeds + 1):
            with (
                self.console.status(f"{what}: seed {seed} of {self.seeds} ..."),
                ProcessPoolExecutor(1, spawned, end_with_parent) as process,
            ):
                results.append(process.submit(work, *arguments, seed).result())
            self.console.print(f"{what}, seed {seed}: {results[-1]}", highlight=False)
        self.scores[what] = [_plain(result) for result in results]
        return results


def _plain(result: Any) -> Any:
    """Return scores, or a tuple of them, as plain values."""
    return [asdict(one) for one in (result if isinstance(result, tuple) else (result,))]


def on_drawn_faces(measurement: Measurement, folder: Path) -> dict[str, str]:
    """Return the tables of the drawn sample, which is made in `folder` if it is not there."""
    build_synthetic(folder)
    step_2 = measurement.each("step 2, drawn", step_2_scores, folder)
    models = measurement.each(
        "attribute model, drawn", attribute_model_scores, Sample(folder, "synthetic")
    )
    return {"drawn": attribute_table(step_2, models, {"mean ROC AUC": "at least 0.88"})}


def on_photographs(measurement: Measurement, real: RealPictures) -> dict[str, str]:
    """Return the tables of CelebA's official partition, and of faces against scenes."""
    step_2 = measurement.each("step 2, CelebA", step_2_scores, real.celeba)
    pairs = measurement.each(
        "attribute model and detector, CelebA",
        detector_and_base_scores,
        Sample(real.celeba, "celeba"),
        real.scenes,
    )
    models, detectors = zip(*pairs, strict=True)
    wanted = {
        "binary accuracy": "at least 0.85",
        "gain over it": "at least 0.05",
        "mean ROC AUC": "at least 0.82",
    }
    most = {"accuracy": "at least 0.97", "false positives: scenes called faces": "at most 0.03"}
    return {
        "celeba": attribute_table(step_2, models, wanted),
        "detector": detector_table(detectors, most),
    }


def quality(
    build: Path, real: RealPictures | None, *, seeds: int, write: bool, as_json: bool
) -> None:
    """Measure on drawn faces, or on photographs if there are some; show and write the tables.

    With `as_json`, the standard output gets each seed's scores as JSON in place of the tables.

    Raises:
        SampleError: the drawn sample cannot be made.
    """
    console = console_for(as_json)
    measurement = Measurement(seeds, console)
    if real is None:
        tables = on_drawn_faces(measurement, build / "samples" / "synthetic")
    else:
        tables = on_photographs(measurement, real)
    if as_json:
        print_json({"seeds": seeds, "scores": measurement.scores})
    else:
        console.print(Markdown("\n\n".join(tables.values())))
    if write:
        write_sections(PAGE, tables, COMMAND)
