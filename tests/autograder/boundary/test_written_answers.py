"""A question in words: untouched it is 0, answered it waits for a person."""

import pytest
from nbformat.v4 import new_markdown_cell

from autograder.release.source import reference_notebook

pytestmark = pytest.mark.slow

QUESTION = {"grade": True, "solution": True, "locked": False, "task": False, "points": 3}


def test_written_answers_wait_for_a_person(small_class) -> None:
    reference = reference_notebook(small_class.step)
    mark = {**QUESTION, "grade_id": "why", "schema_version": 3, "cell_type": "markdown"}
    solved = "### BEGIN SOLUTION\nBecause.\n### END SOLUTION"
    reference.cells = [new_markdown_cell(solved, metadata={"nbgrader": mark})]
    small_class.course.release_notebook(small_class.step, reference)
    small_class.hand_in("untouched", small_class.blank())
    answered = small_class.blank()
    picture = {"a.png": {"image/png": "iVBORw0KGgo="}}
    cell = small_class.cell(answered, "why")
    cell.source = "Because <script>steal()</script> ![](attachment:a.png) ![](attachment:b.png)"
    cell.attachments = picture
    small_class.hand_in("answered", answered)
    results = small_class.grade()
    assert results["untouched"].exercises[0].points == 0
    assert results["answered"].exercises[0].points is None
    page = small_class.course.feedback("answered", small_class.step).read_text()
    assert "data:image/png;base64,iVBORw0KGgo=" in page
    assert "<script>steal" not in page
