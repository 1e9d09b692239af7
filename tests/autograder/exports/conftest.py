"""A really graded class in which everybody stands elsewhere, under names that hurt files."""

import json
import shutil
from pathlib import Path

import pytest

from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.small_class import SmallClass

NAMES = {
    "Nunez_Ana": ('Núñez Peña, Ana "la Güera"', "101"),
    "zero": ("=HYPERLINK(\"http://x\";'a')", "102"),
    "blank": ("Zoë; =1+1,@cmd", "103"),
    "stopped": ("  +52 222", "104"),
    "cut_off": ("'=already", "105"),
}


@pytest.fixture(scope="module")
def standing_class(
    tmp_path_factory: pytest.TempPathFactory,
    released: Path,
    grading_data: GradingData,
    needs_sandbox: None,
) -> SmallClass:
    """Graded: all right, 0, nothing attempted, stopped, not gradable. Then: again, new, nothing."""
    root = shutil.copytree(released, tmp_path_factory.mktemp("standing") / "course")
    small_class = SmallClass(CourseFolder(root, grading_data))
    small_class.hand_in("Nunez_Ana", small_class.solved())
    small_class.hand_in("zero", small_class.wrong())
    small_class.hand_in("blank", small_class.blank())
    small_class.hand_in("stopped", small_class.right("__import__('os')._exit(0)"))
    small_class.hand_in("cut_off", "{ cut off")
    small_class.hand_in("again", small_class.blank())
    small_class.grade()
    small_class.hand_in("again", small_class.solved())
    small_class.hand_in("new", small_class.solved())
    step = small_class.step
    with small_class.course.gradebook() as gradebook:
        gradebook.update_or_create_student(
            "nothing", first_name="Iván", last_name="Łoś", email="ivan@example.org"
        )
        grade = gradebook.find_grade("prevalence", step, step, "Nunez_Ana")
        grade.auto_score, grade.needs_manual_grade = None, True  # as a written answer is
        gradebook.db.commit()
    names = {one: {"name": name, "numbers": {step: n}} for one, (name, n) in NAMES.items()}
    (root / "submitted" / "students.json").write_text(json.dumps(names))
    return small_class
