from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.reference_code import definitions
from autograder.release.source import reference_notebook
from course import quiet
from course.checking.examples import attribute_table, attribute_text, jpeg
from course.checking.result import CheckResult
from course.sample import Sample

STEP = "01_data_loading"
MORE_IMPORTS = "from PIL import Image, ImageOps\n"

Run = Callable[..., tuple[CheckResult, ...]]


@pytest.fixture(scope="session")
def eight_pictures(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A small stand-in for the grading twin."""
    rng = np.random.default_rng(7)
    sample = Sample(tmp_path_factory.mktemp("twin"), "synthetic")
    sample.images_dir.mkdir()
    table = attribute_table(rng, rows=8)
    sample.attributes_file.write_bytes(attribute_text(table))
    for name in table.index:
        (sample.images_dir / name).write_bytes(jpeg(soft_picture(rng)))
    return sample


def soft_picture(rng: np.random.Generator) -> np.ndarray:
    """A picture with large light and dark areas, as faces have, and some noise."""
    rows, columns = np.mgrid[0:218, 0:178] / 60
    waves = np.sin(rows * rng.uniform(0.5, 2) + 3) * np.cos(columns * rng.uniform(0.5, 2))
    tinted = 128 + 90 * waves[..., None] * rng.uniform(0.5, 1, 3) + rng.normal(0, 6, (218, 178, 3))
    return np.clip(tinted, 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def run(
    make_run: Callable[[str, str, Sample], Run],
    eight_pictures: Sample,
) -> Run:
    """Run the checks of exercises in a room, on the reference with `source` and `names` over it.

    TensorFlow (`tf`) is not in it, so that most of these tests do not wait for its import.
    """
    reference = definitions(reference_notebook(STEP)).replace("import tensorflow as tf", "")
    return make_run(STEP, MORE_IMPORTS + reference, eight_pictures)


@pytest.fixture(scope="session")
def tensorflow() -> Any:
    with quiet():
        import tensorflow
    return tensorflow
