"""Everything that is known about the grades, as JSON, for programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from autograder.exports.grades import StepGrade
from autograder.exports.plugin import GradesExport


class JsonExport(GradesExport):
    """A JSON file with one object per student and step.

    Beside points and states it holds the outcome of every hidden check, with what was expected and
    what came: it is for instructors alone. Points that do not exist are null.
    """

    usual_name = "grades.json"

    def content(self, grades: Sequence[StepGrade]) -> str:
        """Return the text of one JSON object."""
        whole = {"format": 1, "grades": [asdict(grade) for grade in grades]}
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
