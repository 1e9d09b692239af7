"""Who is in a class: the gradebook's students, and whoever has handed in something."""

import json
from collections.abc import Iterable
from typing import Any

from nbgrader.api import Gradebook

from autograder.course_folder import CourseFolder
from autograder.exports.grades import Person
from autograder.intake.collect import IDENTIFIERS


def people_of(
    course: CourseFolder, gradebook: Gradebook, steps: Iterable[str]
) -> tuple[Person, ...]:
    """Return everyone, by identifier.

    A name is the gradebook's, else the one that came with what `rostros collect` has taken apart,
    else the identifier.
    """
    known = {student.id: student for student in gradebook.students}
    path = course.root / "submitted" / IDENTIFIERS
    collected = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    handed_in = {student for step in steps for student in course.students(step)}
    everyone = sorted({*known, *collected, *handed_in})
    return tuple(_person(one, known.get(one), collected.get(one, {})) for one in everyone)


def _person(identifier: str, student: Any, collected: dict[str, Any]) -> Person:
    names = (student.first_name, student.last_name) if student else ()
    name = " ".join(filter(None, names)) or collected.get("name", "") or identifier
    return Person(
        id=identifier,
        name=name,
        email=(student.email or "") if student else "",
        lms_user_id=(student.lms_user_id or "") if student else "",
        numbers={step: number for step, number in collected.get("numbers", {}).items() if number},
    )
