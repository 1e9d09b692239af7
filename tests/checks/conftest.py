"""What the tests of every step's checks and notebook share: its answers, and a tiny sample."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.boundary.hidden_checks import SampleFixtures
from autograder.nbgrader_settings import PROJECT
from autograder.reference_code import definitions
from autograder.release.source import reference_notebook, steps
from course import quiet
from course.checking.bridge import LocalTransport
from course.checking.examples import attribute_table, attribute_text, jpeg
from course.checking.result import CheckResult
from course.checking.runner import run_checks
from course.checking.student import Student
from course.sample import Sample

Run = Callable[..., tuple[CheckResult, ...]]
MakeRun = Callable[[str, str, Sample], Run]
MakeSample = Callable[[Path, int], Sample]


@pytest.fixture(scope="session")
def make_run() -> MakeRun:
    """Make a function that runs a step's checks on `base`, with more source and names over it."""

    def make(step: str, base: str, twin: Sample) -> Run:
        def run(
            *exercises: str, source: str = "", room: str = "autograder", seed: int = 5, **names: Any
        ) -> tuple[CheckResult, ...]:
            namespace: dict[str, Any] = dict(names)
            with quiet():  # the base may import TensorFlow
                exec("\n\n".join([base, source]), namespace)
            folder = PROJECT / room / "checks" / step
            return run_checks(
                [folder / f"test_{exercise}.py" for exercise in exercises],
                Student(LocalTransport(namespace)),
                seed=seed,
                plugins=[SampleFixtures(twin, twin)],
            )

        return run

    return make


@pytest.fixture(scope="module")
def run(request: pytest.FixtureRequest, make_run: MakeRun, tiny_sample: Sample) -> Run:
    """Run the checks of exercises in a room, on the reference with `source` and `names` over it.

    The step is the one that the folder of the test is named for.
    """
    (step,) = [step for step in steps() if step.endswith(request.path.parent.name)]
    return make_run(step, definitions(reference_notebook(step)), tiny_sample)


def light_and_dark_faces(rng: np.random.Generator, rows: int) -> dict[str, bytes]:
    """A tiny sample: half of the attributes say how bright the picture is, the others are constant.

    Its splits hold a half, a quarter and a quarter of the pictures. Not-faces are striped.
    """
    table = attribute_table(rng, rows)
    light = np.arange(rows) % 2 == 0
    table.iloc[:, :] = np.where(light[:, None], 1, -1)
    # The constants are chosen so that a picture is Smiling and has its Mouth_Slightly_Open.
    table.iloc[:, 1::2] = np.where(np.arange(1, 40, 2) % 8 < 4, -1, 1)
    files = {"list_attr_celeba.txt": attribute_text(table)}
    for name, is_light in zip(table.index, light, strict=True):
        pixels = rng.integers(0, 80, (218, 178, 3)) + (150 if is_light else 20)
        files[f"img_align_celeba/{name}"] = jpeg(pixels.astype(np.uint8))
    parts = [
        f"{name} {0 if row < rows // 2 else 1 + row // 2 % 2}"
        for row, name in enumerate(table.index)
    ]
    files["list_eval_partition.txt"] = "\n".join(parts).encode()
    stripes = np.arange(218)[:, None, None] // 20 % 2
    for number in range(rows // 2):
        pixels = 200 * stripes + rng.integers(0, 50, (218, 178, 3))
        files[f"not_faces/{number:06}.jpg"] = jpeg(pixels.astype(np.uint8))
    return files


@pytest.fixture(scope="session")
def make_sample() -> MakeSample:
    """Write a sample of `rows` pictures that are light or dark, and labelled so, into a folder."""

    def make(folder: Path, rows: int) -> Sample:
        files = light_and_dark_faces(np.random.default_rng(rows), rows)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return Sample(folder, "synthetic")

    return make


@pytest.fixture(scope="session")
def tiny_sample(make_sample: MakeSample, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A sample of 48 pictures that stands in for the grading twin."""
    return make_sample(tmp_path_factory.mktemp("tiny"), 48)
