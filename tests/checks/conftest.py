import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jupytext
import numpy as np
import pytest

from course.checking.bridge import LocalTransport
from course.checking.examples import attribute_table, attribute_text, jpeg
from course.checking.result import CheckResult
from course.checking.runner import run_checks
from course.checking.student import Student

ROOT = Path(__file__).parents[2]
STEP = "01_data_loading"
FOLDERS = {room: ROOT / room / "checks" / STEP for room in ("course", "autograder")}
IMPORTS = """
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
import csv
import numpy as np
import pandas as pd
from PIL import Image, ImageOps
"""

Run = Callable[..., tuple[CheckResult, ...]]


@pytest.fixture(scope="session")
def reference_cells() -> dict[str, str]:
    """The reference solution's cells by nbgrader's name, and the helper given to students."""
    notebook = jupytext.read(ROOT / "solutions" / STEP / f"{STEP}.py")
    cells = {
        cell.metadata["nbgrader"]["grade_id"].removesuffix("_solution"): cell.source
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    }
    (helper,) = [cell.source for cell in notebook.cells if cell.source.startswith("def read_grey")]
    return cells | {"read_grey": helper}


@pytest.fixture(scope="session")
def reference(reference_cells: dict[str, str]) -> dict[str, Any]:
    """A namespace with the reference solution; TensorFlow (`tf`) is not in it."""
    namespace: dict[str, Any] = {}
    exec("\n\n".join([IMPORTS, *reference_cells.values()]), namespace)
    return namespace


@pytest.fixture(scope="session")
def twin_plugin(tmp_path_factory: pytest.TempPathFactory) -> object:
    """A pytest plugin that gives checks a small stand-in for the grading twin."""
    rng = np.random.default_rng(7)
    folder = tmp_path_factory.mktemp("twin")
    images_dir = folder / "img_align_celeba"
    images_dir.mkdir()
    table = attribute_table(rng, rows=8)
    (folder / "list_attr_celeba.txt").write_bytes(attribute_text(table))
    for name in table.index:
        (images_dir / name).write_bytes(jpeg(soft_picture(rng)))
    sample = types.SimpleNamespace(
        images_dir=images_dir, attributes_file=folder / "list_attr_celeba.txt"
    )

    class Plugin:
        @pytest.fixture
        def twin(self) -> object:
            return sample

    return Plugin()


def soft_picture(rng: np.random.Generator) -> np.ndarray:
    """A picture with large light and dark areas, as faces have, and some noise."""
    rows, columns = np.mgrid[0:218, 0:178] / 60
    waves = np.sin(rows * rng.uniform(0.5, 2) + 3) * np.cos(columns * rng.uniform(0.5, 2))
    tinted = 128 + 90 * waves[..., None] * rng.uniform(0.5, 1, 3) + rng.normal(0, 6, (218, 178, 3))
    return np.clip(tinted, 0, 255).astype(np.uint8)


@pytest.fixture
def run(reference: dict[str, Any], reference_cells: dict[str, str], twin_plugin: object) -> Run:
    """Run the checks of exercises in a room, on the reference with `source` and `names` over it."""

    def run_exercises(
        *exercises: str, source: str = "", room: str = "autograder", seed: int = 5, **names: Any
    ) -> tuple[CheckResult, ...]:
        namespace = {**reference, **names}
        exec("\n\n".join([*reference_cells.values(), source]), namespace)
        return run_checks(
            [FOLDERS[room] / f"test_{exercise}.py" for exercise in exercises],
            Student(LocalTransport(namespace)),
            seed=seed,
            plugins=[twin_plugin],
        )

    return run_exercises


@pytest.fixture(scope="session")
def tensorflow() -> Any:
    from course import quiet

    with quiet():
        import tensorflow
    return tensorflow
