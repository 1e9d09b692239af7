"""What to do next, by where a course stands."""

from collections.abc import Iterator
from dataclasses import dataclass

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
        yield from _for_step(one)


def _for_step(one: StepStatus) -> Iterator[Advice]:
    step = one.step
    if not one.released:
        if one.handed_in:
            yield Advice(f"rostros release {step}", "it was handed in, and is not released here")
        return
    if not one.handed_in:
        yield Advice(f"rostros collect {step} ARCHIVE", "nobody has handed it in yet")
        return
    if one.to_grade:
        yield Advice(f"rostros grade {step}", f"not graded: {name_some(one.to_grade)}")
    if one.refused:
        names = name_some([*one.refused])
        yield Advice(f"ask for another {step}.ipynb", f"could not be graded: {names}")
    if one.unmarked:
        why = f"answers in words wait for you: {name_some(one.unmarked)}"
        yield Advice(f"mark {step} in formgrader (jupyter lab)", why)
    if not (one.to_grade or one.refused or one.unmarked):
        yield Advice(f"rostros export {step} --format moodle", "everything is graded")
