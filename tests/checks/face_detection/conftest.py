from collections.abc import Callable

import pytest
from nbformat import NotebookNode

from autograder.release.source import reference_notebook
from course.checking.result import CheckResult
from course.sample import Sample

STEP = "04_face_detection"

Run = Callable[..., tuple[CheckResult, ...]]


@pytest.fixture(scope="session")
def run(
    make_run: Callable[[str, str, Sample], Run],
    definitions: Callable[[NotebookNode], str],
    tiny_sample: Sample,
) -> Run:
    """Run the checks of exercises in a room, on the reference with `source` and `names` over it."""
    return make_run(STEP, definitions(reference_notebook(STEP)), tiny_sample)
