from collections.abc import Callable
from pathlib import Path
from typing import Any

import jupytext
import numpy as np
import pytest

from course import quiet
from course.checking.bridge import LocalTransport
from course.checking.examples import attribute_table, attribute_text, jpeg
from course.checking.result import CheckResult
from course.checking.runner import run_checks
from course.checking.student import Student
from course.sample import Sample

ROOT = Path(__file__).parents[3]
STEP = "02_attribute_cnn"
FOLDERS = {room: ROOT / room / "checks" / STEP for room in ("course", "autograder")}
IMPORTS = """
import numpy as np
import pandas as pd
import keras
from keras import layers
from course import training_plots
"""

Run = Callable[..., tuple[CheckResult, ...]]
MakeSample = Callable[[Path, int], Sample]


@pytest.fixture(scope="session")
def reference_functions() -> str:
    """The source of the reference solution's functions."""
    notebook = jupytext.read(ROOT / "solutions" / STEP / f"{STEP}.py")
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    solved = [cell for cell in cells if cell.metadata.get("nbgrader", {}).get("solution")]
    return "\n\n".join(cell.source for cell in solved if "\ndef " in f"\n{cell.source}")


def flat_faces(rng: np.random.Generator, rows: int) -> dict[str, bytes]:
    """A tiny sample: half of the attributes say how bright the picture is, the others are constant.

    Its splits hold a half, a quarter and a quarter of the pictures.
    """
    table = attribute_table(rng, rows)
    light = np.arange(rows) % 2 == 0
    table.iloc[:, :] = np.where(light[:, None], 1, -1)
    table.iloc[:, 1::4], table.iloc[:, 3::4] = -1, 1
    files = {"list_attr_celeba.txt": attribute_text(table)}
    for name, is_light in zip(table.index, light, strict=True):
        pixels = rng.integers(0, 80, (218, 178, 3)) + (150 if is_light else 20)
        files[f"img_align_celeba/{name}"] = jpeg(pixels.astype(np.uint8))
    parts = [
        f"{name} {0 if row < rows // 2 else 1 + row // 2 % 2}"
        for row, name in enumerate(table.index)
    ]
    files["list_eval_partition.txt"] = "\n".join(parts).encode()
    return files


def write_sample(folder: Path, files: dict[str, bytes]) -> Sample:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Sample(folder, "synthetic")


@pytest.fixture(scope="session")
def make_sample() -> MakeSample:
    """Write a sample of `rows` pictures that are light or dark, and labelled so, into a folder."""

    def make(folder: Path, rows: int) -> Sample:
        return write_sample(folder, flat_faces(np.random.default_rng(rows), rows))

    return make


@pytest.fixture(scope="session")
def tiny_sample(make_sample: MakeSample, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A sample of 48 pictures that stands in for the grading twin."""
    return make_sample(tmp_path_factory.mktemp("tiny"), 48)


@pytest.fixture(scope="session")
def run(reference_functions: str, tiny_sample: Sample) -> Run:
    """Run the checks of exercises in a room, on the reference with `source` and `names` over it."""
    with quiet():
        import keras  # noqa: F401

    class Twin:
        @pytest.fixture
        def twin(self) -> Sample:
            return tiny_sample

    def run_exercises(
        *exercises: str, source: str = "", room: str = "autograder", seed: int = 5, **names: Any
    ) -> tuple[CheckResult, ...]:
        namespace: dict[str, Any] = dict(names)
        exec("\n\n".join([IMPORTS, reference_functions, source]), namespace)
        return run_checks(
            [FOLDERS[room] / f"test_{exercise}.py" for exercise in exercises],
            Student(LocalTransport(namespace)),
            seed=seed,
            plugins=[Twin()],
        )

    return run_exercises
