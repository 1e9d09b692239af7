"""Everybody who has a grade gets the page back, with what a person wrote; Moodle finds whose."""

import zipfile
from pathlib import Path, PurePosixPath

import pytest
from click.testing import CliRunner

from autograder.command_line import main
from autograder.course_folder import NbgraderFailed
from autograder.exports.read_grades import NothingToExport
from autograder.feedback_zip import pack_feedback

pytestmark = pytest.mark.slow
NUMBERS = {"101": "Nunez_Ana", "102": "zero", "103": "blank", "104": "stopped"}
WANTED = ["assignsubmission", "file"]


def as_moodle_imports(archive: Path) -> dict[str, dict[str, str]]:
    """Moodle: files by participant's number, from the first part that names one and a plugin."""
    imported: dict[str, dict[str, str]] = {}
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            parts = PurePosixPath(name).parts
            assert not any(part.startswith((".", "~")) for part in parts)
            for place, part in enumerate(parts):
                words = part.split("_", 4)
                if len(words) >= 4 and words[1].isdecimal() and words[2:4] == WANTED:
                    file = "/".join(parts[place + 1 :])
                    imported.setdefault(words[1], {})[file] = packed.read(name).decode()
                    break
    return imported


def test_moodle_hands_everybody_the_own_page(standing_class, tmp_path) -> None:
    course, step = standing_class.course, standing_class.step
    packed = pack_feedback(course, step, (), tmp_path / "pages.zip")
    assert packed.pages == len(NUMBERS) + 1  # and `again`, who has no number
    imported = as_moodle_imports(tmp_path / "pages.zip")
    assert imported == {
        number: {f"{step}.html": course.feedback(student, step).read_text()}
        for number, student in NUMBERS.items()
    }
    with zipfile.ZipFile(tmp_path / "pages.zip") as archive:
        assert f"again/{step}.html" in archive.namelist()
    said = " ".join(packed.notes)
    assert f"Handed in, but not graded yet: new ({step})." in packed.notes
    assert f"Without Moodle's number, so Moodle will skip them: again ({step})." in packed.notes
    assert "could not be graded: cut_off" in said.lower()


def test_pages_have_what_a_person_wrote_since(standing_class, tmp_path) -> None:
    course, step = standing_class.course, standing_class.step
    page = course.feedback("blank", step)
    before = page.read_text()
    with course.gradebook() as gradebook:
        score = gradebook.find_grade("to_binary", step, step, "blank")
        score.manual_score = 2.5
        gradebook.find_comment(
            "to_binary_solution", step, step, "blank"
        ).manual_comment = "Said aloud."
        gradebook.db.commit()
    try:
        pack_feedback(course, step, ["blank"], tmp_path / "one.zip")
        (now,) = as_moodle_imports(tmp_path / "one.zip")["103"].values()
        assert "Said aloud." in now and "Score: 2.5 / 5.0" in now
        assert "No response." not in now  # nbgrader's word for code that was left as it was
        assert "Said aloud." not in before
    finally:
        page.write_text(before)


def test_nothing_to_hand_back_is_said(standing_class, tmp_path) -> None:
    course, step = standing_class.course, standing_class.step
    for students, problem, why in (
        (["new"], NbgraderFailed, "new: not graded yet"),
        (["cut_off"], NbgraderFailed, "cut_off: could not be graded: The notebook is damaged"),
        (["nobody"], NothingToExport, "nobody"),
    ):
        with pytest.raises(problem, match=why):
            pack_feedback(course, step, students, tmp_path / "none.zip")
    assert not list(tmp_path.iterdir())


def test_command_says_where_the_zip_is(standing_class) -> None:
    root = standing_class.course.root
    done = CliRunner().invoke(main, ["feedback", standing_class.step, "--course", str(root)])
    target = root / "reports" / f"{standing_class.step}-feedback.zip"
    assert done.exit_code == 0 and f"{target}: 5 pages" in done.output and target.is_file()
