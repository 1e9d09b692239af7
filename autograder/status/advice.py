"""What to do next, by where a course stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from autograder.standing import State
from autograder.status.course_status import CourseStatus, StepStatus
from data_scripts.errors import name_some


@dataclass(frozen=True)
class Advice:
    """What to do next (a command, or in words), and why."""

    what: str
    why: str


def advice(status: CourseStatus) -> Iterator[Advice]:
    """Yield what to do next, in its order; there is always something."""
    if not status.sample:
        yield Advice("rostros sample synthetic", "there are no pictures yet")
    if not status.twin:
        yield Advice("rostros sample twin", "hidden checks have no pictures yet")
    if not any(one.released for one in status.steps):
        yield Advice("rostros release", "no step is released yet")
        return
    for one in status.steps:
        if one.handed_in:
            yield from _for_step(one)
    ahead = [one.step for one in status.steps if one.released and not one.handed_in]
    if ahead:
        yield Advice(f"rostros collect {ahead[0]} ARCHIVE", "nobody has handed it in yet")


def _for_step(one: StepStatus) -> Iterator[Advice]:
    step = one.step
    if not one.released:
        yield Advice(f"rostros release {step}", "it was handed in, and is not released here")
        return
    if one.to_grade:
        yield Advice(f"rostros grade {step}", f"not graded: {name_some(one.to_grade)}")
    if one.refused:
        names = name_some([*one.refused])
        yield Advice(f"ask for another {step}.ipynb", f"could not be graded: {names}")
    if one.unmarked:
        why = f"answers in words wait for you, or have changed since: {name_some(one.unmarked)}"
        yield Advice(f"mark {step} in formgrader (jupyter lab)", why)
    if one.to_grade or not one.students(State.GRADED):
        return
    all_done = not (one.unmarked or one.refused)
    so_far = "everything is graded" if all_done else "what is graded so far"
    yield Advice(f"rostros feedback {step}", f"{so_far}: pages for students, as a zip")
    yield Advice(f"rostros export {step} --format moodle", f"{so_far}: points for your LMS")
