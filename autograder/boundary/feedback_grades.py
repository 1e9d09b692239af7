"""Put the gradebook's points into a feedback page, and say which are still to come."""

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import GetGrades
from traitlets import Unicode

from autograder.boundary.cell_report import language_of
from autograder.marks import has_points
from autograder.translations.grading import grading_translation

# nbgrader's page shows this figure for each graded cell, and 0 where nobody has given points.
POINTS_IN_TEMPLATE = "{{ cell.metadata.nbgrader.score | float | round(2) }}"
POINTS = (
    "{{ cell.metadata.nbgrader.unmarked or (cell.metadata.nbgrader.score | float | round(2)) }}"
)
NOT_MARKED = "not marked yet"
NO_RESPONSE = "No response."  # nbgrader's comment on an answer that was left as it was


class FeedbackGrades(GetGrades):
    """Does what its parent does; an answer in words that nobody has marked says so."""

    language = Unicode("en", help="The language of the page.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the notebook with its points, and what the head of the page says of the rest."""
        self._translate = grading_translation(language_of(nb, self.language))
        nb, resources = super().preprocess(nb, resources)
        marks = [cell.metadata.get("nbgrader", {}) for cell in nb.cells]
        points = sum(mark["points"] for mark in marks if mark.get("unmarked"))
        translate = self._translate
        resources["nbgrader"]["unmarked"] = points and translate(
            f"Your answers in words are not marked yet: they can add up to {points:g} points."
        )
        return nb, resources

    def _get_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        super()._get_score(cell, resources)
        grade = self.gradebook.find_grade(
            cell.metadata.nbgrader["grade_id"],
            self.notebook_id,
            self.assignment_id,
            self.student_id,
        )
        translate = self._translate
        cell.metadata.nbgrader["unmarked"] = "" if has_points(grade) else translate(NOT_MARKED)

    def _get_comment(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        """Leave nbgrader's own comment to the checks' report where there is one."""
        super()._get_comment(cell, resources)
        if cell.metadata.nbgrader["comment"] == NO_RESPONSE:
            translate = self._translate
            words = cell.cell_type == "markdown"
            cell.metadata.nbgrader["comment"] = translate(NO_RESPONSE) if words else None
