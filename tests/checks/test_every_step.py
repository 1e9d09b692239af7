"""What holds for the exercises of every step: the reference passes, a stub is not attempted."""

from collections import Counter
from collections.abc import Callable

import nbformat
import pytest

from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import PROJECT
from autograder.reference_code import definitions
from autograder.release.source import reference_notebook, steps
from course.checking.result import CheckResult, Outcome
from course.sample import Sample

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]
ROOMS = ("course", "autograder")


@pytest.fixture(scope="session", params=steps())
def step(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def exercises(step: str) -> tuple[str, ...]:
    """The graded exercises in the notebook's order."""
    marks = [cell.metadata.get("nbgrader", {}) for cell in reference_notebook(step).cells]
    return tuple(m["grade_id"] for m in marks if m.get("grade") and not m["solution"])


@pytest.fixture(scope="session")
def run(
    step: str,
    make_run: Callable[[str, str, Sample], Run],
    tiny_sample: Sample,
) -> Run:
    return make_run(step, definitions(reference_notebook(step)), tiny_sample)


@pytest.fixture(scope="session")
def run_blank(
    step: str,
    make_run: Callable[[str, str, Sample], Run],
    tiny_sample: Sample,
) -> Run:
    released = nbformat.read(CourseFolder(PROJECT).released(step), as_version=4)
    return make_run(step, definitions(released), tiny_sample)


@pytest.mark.parametrize("room", ROOMS)
def test_reference_passes(run: Run, exercises: tuple[str, ...], room: str) -> None:
    results = run(*exercises, room=room)
    lost = [result for result in results if result.outcome is not Outcome.PASSED]
    # A value that is trained, and not a function, is missing here: the demo grades it.
    assert [result for result in lost if "there is no `" not in result.came] == []
    assert len(results) > 2 * len(lost)


@pytest.mark.parametrize("room", ROOMS)
def test_untouched_stubs_are_not_attempted(
    run_blank: Run, exercises: tuple[str, ...], room: str
) -> None:
    outcomes = {result.outcome for result in run_blank(*exercises, room=room)}
    assert outcomes == {Outcome.NOT_ATTEMPTED}


def test_checks_carry_all_that_students_and_graders_need(
    run_blank: Run, exercises: tuple[str, ...]
) -> None:
    public, hidden = (run_blank(*exercises, room=room) for room in ROOMS)
    assert min(Counter(check.exercise for check in hidden).values()) >= 4
    assert set(exercises) == {check.exercise for check in hidden}
    assert set(exercises) == {check.exercise for check in public}
    assert all(check.points > 0 and check.hint and check.requirement for check in hidden)
    assert all(check.points == 0 and check.hint and check.requirement for check in public)
    assert max(Counter(check.check for check in (*hidden, *public)).values()) == 1
