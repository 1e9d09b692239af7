"""A question in words: untouched it is 0, answered it waits for a person."""

from dataclasses import replace

import pytest
from nbformat.v4 import new_markdown_cell

from autograder.course_folder import CourseFolder
from autograder.exports.grades import Kind, StepGrade
from autograder.exports.read_grades import read_grades
from autograder.marks import who_waits
from autograder.rehearsal.small_class import SmallClass
from autograder.release.source import reference_notebook

pytestmark = pytest.mark.slow

QUESTION = {"grade": True, "solution": True, "locked": False, "task": False, "points": 3}


def release_question(course: CourseFolder) -> None:
    """Release one question; the step's notebook is nothing else."""
    reference = reference_notebook(SmallClass.step, course.language)
    mark = {**QUESTION, "grade_id": "why", "schema_version": 3, "cell_type": "markdown"}
    solved = "### BEGIN SOLUTION\nBecause.\n### END SOLUTION"
    reference.cells = [new_markdown_cell(solved, metadata={"nbgrader": mark})]
    course.release_notebook(SmallClass.step, reference)


def test_written_answers_wait_for_a_person(small_class) -> None:
    release_question(small_class.course)
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
    assert page.count("Score: not marked yet / 3.0") == 2  # in the list, and at the answer
    assert "not marked yet: they can add up to 3 points" in page
    blank = small_class.course.feedback("untouched", small_class.step).read_text()
    assert "not marked yet" not in blank and blank.count("Score: 0.0 / 3.0") == 3
    assert "data:image/png;base64,iVBORw0KGgo=" in page
    assert "<script>steal" not in page


@pytest.mark.parametrize("released_last", ["en", "es"])
@pytest.mark.parametrize("graded_in", ["en", "es"])
def test_a_blank_answer_is_blank_in_every_language(small_class, released_last, graded_in) -> None:
    course = small_class.course
    blank = {}
    for language in sorted(["en", "es"], key=released_last.__eq__):
        small_class.course = replace(course, language=language)
        release_question(small_class.course)
        blank[language] = small_class.blank()
    assert len({notebook.cells[0].source for notebook in blank.values()}) == 2
    for language, notebook in blank.items():
        small_class.hand_in(f"blank-{language}", notebook)
        small_class.cell(notebook, "why").source = ""
        small_class.hand_in(f"erased-{language}", notebook)
        small_class.cell(notebook, "why").source = "Because."
        small_class.hand_in(f"answered-{language}", notebook)
    small_class.course = replace(course, language=graded_in)
    for student, result in small_class.grade().items():
        due = None if student.startswith("answered") else 0
        assert result.exercises[0].points == due, student
    blank_page = small_class.course.feedback(f"blank-{graded_in}", small_class.step).read_text()
    assert ("No response." in blank_page, "Sin respuesta." in blank_page) == (
        graded_in == "en",
        graded_in == "es",
    )


def test_points_of_a_person_stay_and_another_answer_is_to_be_looked_at(small_class) -> None:
    release_question(small_class.course)
    course, step = small_class.course, small_class.step
    notebook = small_class.blank()
    small_class.hand_in("blank", notebook)

    def graded_with(answer: str, beside: str) -> tuple[tuple[str, ...], StepGrade]:
        small_class.cell(notebook, "why").source = answer
        small_class.hand_in("ana", notebook)
        notebook.cells[1:] = [new_markdown_cell(beside)]
        small_class.grade()
        with course.gradebook() as gradebook:
            found = {one.person.id: one for one in read_grades(course, gradebook, [step])}
            (blank,) = found["blank"].exercises
            assert (blank.points, blank.kind) == (0, Kind.NOT_ATTEMPTED)
            return who_waits(gradebook, step), found["ana"]

    waiting, _ = graded_with("Because.", "")
    assert waiting == ("ana",)
    with course.gradebook() as gradebook:
        grade = gradebook.find_grade("why", step, step, "ana")
        grade.manual_score, grade.needs_manual_grade = 2, False  # as formgrader does
        gradebook.db.commit()
    waiting, marked = graded_with("Because.", "Another cell has changed.")
    assert (waiting, marked.points, marked.marked_before) == ((), 2, ())
    for beside in ("Another answer.", "And graded once more."):
        waiting, marked = graded_with("Because not.", beside)
        assert (waiting, marked.points, marked.marked_before) == (("ana",), 2, ("why",))
