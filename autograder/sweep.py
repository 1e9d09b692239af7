"""Grade the reference solution of step 2 with many seeds, and say how near it came to a threshold.

    python -m autograder.sweep --sample SAMPLE --twin TWIN [--seeds 20]

Each seed is one grading: the reference notebook's code trains anew, then all hidden checks run. The
last lines say what was reached on pictures of the twin and of the sample's own test split.
"""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd

from autograder.boundary.hidden_checks import CHECKS, GradingInputs, run_hidden_checks
from autograder.release.source import reference_notebook
from course.checking.bridge import LocalTransport
from course.checking.model_examples import mean_balanced_accuracy, share_right
from course.checking.student import Student
from course.loading import Faces, load_split
from course.sample import SAMPLE_VARIABLE, Sample, find_sample

STEP = "02_attribute_cnn"
SEED_LINE = "SEED = 1\n"
FIGURES_AND_CHECKS = ("check(", "plots.", "network_plots.", "training_plots.")
SIZE = (64, 64)


def reference_after_training(seed: int) -> dict[str, Any]:
    """Return what the reference notebook has defined when it has run with another seed.

    Its figures and checks are left out.
    """
    namespace: dict[str, Any] = {}
    for cell in reference_notebook(STEP).cells:
        if cell.cell_type == "code" and not cell.source.startswith(FIGURES_AND_CHECKS):
            with contextlib.redirect_stdout(io.StringIO()):
                exec(cell.source.replace(SEED_LINE, f"SEED = {seed}\n"), namespace)
    return namespace


def scores(probabilities: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Return accuracy, its gain over the labels' own majority, balanced accuracy and ROC AUC.

    All are means over attributes; the last two over those that have both values.
    """
    accuracy = float(share_right(probabilities, labels).mean())
    shares = labels.mean(axis=0)
    return {
        "accuracy": accuracy,
        "gain over majority": accuracy - float(np.maximum(shares, 1 - shares).mean()),
        "balanced accuracy": mean_balanced_accuracy(probabilities, labels),
        "ROC AUC": float(np.mean(list(_areas(probabilities, labels)))),
    }


def _areas(probabilities: np.ndarray, labels: np.ndarray) -> Iterator[float]:
    """The areas under the ROC curves, from ranks (Mann and Whitney, 1947)."""
    ranks = pd.DataFrame(probabilities).rank().to_numpy()
    for own, is_yes in zip(ranks.T, labels.T == 1, strict=True):
        positive, negative = int(is_yes.sum()), int((~is_yes).sum())
        if positive and negative:
            above = own[is_yes].sum() - positive * (positive + 1) / 2
            yield float(above / (positive * negative))


def _graded(seed: int, twin: Sample, exercises: list[str]) -> tuple[dict[str, Any], list[str]]:
    namespace = reference_after_training(seed)
    student = Student(LocalTransport(namespace))
    inputs = GradingInputs(twin, seed)
    results = [
        result
        for exercise in exercises
        for result in run_hidden_checks(STEP, exercise, student, inputs)
    ]
    lost = [f"{result.check} ({result.came})" for result in results if not result.earned]
    return namespace, lost


def _scores_on(namespace: dict[str, Any], faces: Faces) -> dict[str, float]:
    return scores(namespace["attribute_model"].predict(faces.images, verbose=0), faces.labels)


@click.command()
@click.option("--sample", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--twin", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--seeds", default=20, show_default=True)
def main(sample: Path, twin: Path, seeds: int) -> None:
    """Grade the reference solution of step 2 with many seeds."""
    os.environ[SAMPLE_VARIABLE] = str(sample)
    exercises = sorted(
        file.stem.removeprefix("test_") for file in (CHECKS / STEP).glob("test_*.py")
    )
    own, other = find_sample(), Sample(twin, "twin")
    new_faces, test_faces = load_split(other, "train", SIZE), load_split(own, "test", SIZE)
    rows, failed = [], 0
    for seed in range(1, seeds + 1):
        namespace, lost = _graded(seed, other, exercises)
        failed += bool(lost)
        twins, tests = (_scores_on(namespace, faces) for faces in (new_faces, test_faces))
        rows.append(
            {f"twin: {name}": value for name, value in twins.items()}
            | {f"test: {name}": value for name, value in tests.items()}
        )
        words = ", ".join(f"{name} {value:.3f}" for name, value in twins.items())
        click.echo(f"seed {seed}: {words}; lost: {', '.join(lost) or 'nothing'}")
    table = pd.DataFrame(rows).agg(["min", "mean", "max", "std"]).T
    click.echo(f"{seeds - failed} of {seeds} gradings with full marks\n{table.round(4)}")


if __name__ == "__main__":
    main()
