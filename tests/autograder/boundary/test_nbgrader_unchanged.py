"""nbgrader's stock commands give the scores that `autograder.grading` gives, also in a server."""

import asyncio
import csv
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.course_folder import CourseFolder
from autograder.grading import grade

pytestmark = pytest.mark.slow

CONFIGURATION = """
from pathlib import Path
from autograder.nbgrader_settings import GradingData, configure
configure(get_config(), data=GradingData(Path({sample!r}), Path({twin!r}), Path({secret!r})))
"""


def nbgrader(root: Path, *words: str) -> None:
    """Run a stock command as someone who has activated nothing."""
    command = [str(Path(sys.executable).parent / "nbgrader"), *words]
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": os.environ["HOME"]}
    run = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr[-3000:]


@pytest.fixture
def mixed_class(small_class):
    small_class.hand_in("blank", small_class.blank())
    small_class.hand_in("hostile", small_class.right("__import__('os')._exit(0)", last="99.0"))
    small_class.hand_in("right", small_class.solved())
    wrong = "def to_binary(attributes):\n    return attributes.clip(lower=0).astype(float)"
    small_class.hand_in("wrong", small_class.with_answers(to_binary=wrong))
    data = small_class.course.data
    (small_class.course.root / "nbgrader_config.py").write_text(
        CONFIGURATION.format(sample=str(data.sample), twin=str(data.twin), secret=str(data.secret))
    )
    return small_class


def exported(root: Path) -> dict[str, float]:
    """The scores as nbgrader's own export writes them."""
    nbgrader(root, "export", "--to", "grades.csv")
    with (root / "grades.csv").open() as file:
        return {row["student_id"]: float(row["raw_score"] or 0) for row in csv.DictReader(file)}


def test_stock_commands_work_on_what_we_leave_and_give_the_same_scores(mixed_class) -> None:
    ours = mixed_class.grade()
    course, step = mixed_class.course, ours["right"].step
    points = {student: result.points for student, result in ours.items()}
    assert [points[name] for name in ("blank", "hostile", "right")] == [0, 0, 18]
    assert 0 < points["wrong"] < 18
    root = course.root
    assert exported(root) == points

    with course.gradebook() as gradebook:  # so that nothing of ours is left but the folders
        for student in ours:
            gradebook.remove_submission(step, student)
    assert not any(exported(root).values())
    nbgrader(root, "generate_assignment", step, "--force")
    nbgrader(root, "autograde", step, "--force")
    nbgrader(root, "generate_feedback", step, "--force")
    assert exported(root) == points
    for student, result in ours.items():
        page = course.feedback(student, step).read_text()
        assert f"Score: {result.points} / {result.most}" in page


def test_formgrader_shows_what_we_leave(mixed_class) -> None:
    ours = mixed_class.grade()
    course, step = mixed_class.course, ours["right"].step
    api = NbGraderAPI(CourseDirectory(config=course.config()), config=course.config())
    shown = {submission["student"]: submission for submission in api.get_submissions(step)}
    assert {student: shown[student]["score"] for student in ours} == {
        student: result.points for student, result in ours.items()
    }
    assert all(submission["autograded"] for submission in shown.values())
    assert api.get_notebooks(step)[0]["num_submissions"] == len(ours)


def test_grading_inside_a_running_event_loop(small_class) -> None:
    small_class.hand_in("ana", small_class.solved())

    async def as_formgrader_does():
        return small_class.grade()

    results = asyncio.run(as_formgrader_does())
    small_class.assert_earns(results["ana"], *(e.name for e in results["ana"].exercises))
    assert results["ana"].points == 18


def test_without_a_sandbox_every_report_says_so_first(small_class) -> None:
    course = small_class.course
    trusted = CourseFolder(course.root, course.data, unsandboxed=True)
    small_class.hand_in("ana", small_class.solved())
    (settled,) = grade(trusted, small_class.step, ["ana"])
    result = settled.result
    small_class.assert_earns(result, *(e.name for e in result.exercises))
    assert result.points == 18
    graded = nbformat.read(course.autograded("ana", result.step), 4)
    report = small_class.cell(graded, "to_binary").outputs[0].data
    assert report["text/plain"].startswith("Graded without a sandbox.")
    assert report["text/html"].startswith("<p>Graded without a sandbox.")
