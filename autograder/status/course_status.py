"""Where a course stands: what is released, handed in and graded."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.course_folder import CourseFolder
from autograder.exports.people import people_of
from autograder.marks import waits_for_a_person
from autograder.nbgrader_settings import GradingData
from autograder.release.source import steps
from autograder.standing import Standing, State, standing_of
from data_scripts.errors import SampleError
from data_scripts.sample import read_sample

KINDS = ("synthetic", "celeba")


@dataclass(frozen=True)
class StepStatus:
    """Where a step stands: each student's hand-in, and whose answers a person has still to mark."""

    step: str
    released: bool
    standings: Mapping[str, Standing]
    unmarked: tuple[str, ...] = ()

    def students(self, state: State) -> tuple[str, ...]:
        """Return who stands there."""
        return tuple(name for name, one in self.standings.items() if one.state is state)

    @property
    def to_grade(self) -> tuple[str, ...]:
        """Who has handed in something that nobody has tried to grade."""
        return tuple(
            name for name, one in self.standings.items() if one.again or one.state is State.WAITING
        )

    @property
    def refused(self) -> dict[str, str]:
        """Why what students handed in last could not be graded, by student."""
        return {name: one.why for name, one in self.standings.items() if one.why}

    @property
    def handed_in(self) -> int:
        """How many students have handed something in."""
        return len(self.standings) - len(self.students(State.MISSING))


@dataclass(frozen=True)
class CourseStatus:
    """Where the course in `folder` stands. `sample` and `twin`: whether there is one to grade
    on."""

    folder: Path
    sample: bool
    twin: bool
    steps: tuple[StepStatus, ...]


def status_of(course: CourseFolder) -> CourseStatus:
    """Return where a course stands; a gradebook is not made if there is none."""
    data = [GradingData.usual(kind) for kind in KINDS]
    if course.database_url or (course.root / "gradebook.db").is_file():
        with course.gradebook() as gradebook:
            found = tuple(_step(course, step, gradebook) for step in steps())
    else:
        found = tuple(StepStatus(step, False, {}) for step in steps())
    return CourseStatus(
        folder=course.root,
        sample=any(_is_sample(one.sample) for one in data),
        twin=any(_is_sample(one.twin) for one in data),
        steps=found,
    )


def _is_sample(folder: Path) -> bool:
    try:
        read_sample(folder)
    except SampleError:
        return False
    return True


def _step(course: CourseFolder, step: str, gradebook: Gradebook) -> StepStatus:
    known = [one for one in gradebook.assignments if one.name == step]
    submissions = {one.student_id: one for assignment in known for one in assignment.submissions}
    people = [person.id for person in people_of(course, gradebook, [step])]
    standings = {one: standing_of(course, step, one, submissions.get(one)) for one in people}
    graded = [one for one in people if standings[one].state is State.GRADED]
    to_mark = [one for one in graded if waits_for_a_person(submissions[one])]
    return StepStatus(step, bool(known), standings, tuple(to_mark))
