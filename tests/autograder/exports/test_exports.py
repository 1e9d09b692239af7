"""What an LMS, a spreadsheet or a program reads out of an export is what the gradebook says."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pandas
import pytest
from click.testing import CliRunner

from autograder.command_line import main
from autograder.exports import CanvasExport, JsonExport, MoodleExport, RowsExport
from autograder.exports.grades import Person, StepGrade
from autograder.exports.moodle import SeveralSteps
from autograder.exports.read_grades import NothingToExport
from autograder.rehearsal.small_class import EXERCISES, SmallClass
from autograder.standing import Standing, State
from course.translation import ENGLISH

pytestmark = pytest.mark.slow
WITH_POINTS = {"Nunez_Ana": 14, "zero": 0, "blank": 0, "stopped": 0, "again": 0}
EVERYONE = {*WITH_POINTS, "cut_off", "new", "nothing"}


def exported(small_class: SmallClass, plugin, path: Path, language: str = ENGLISH, **options):
    config = small_class.course.config()
    config.GradesExport.language = language
    config.ExportPlugin.to = str(path)
    config.ExportPlugin.update(options)
    with small_class.course.gradebook() as gradebook:
        return plugin(config=config).write(gradebook)


def points_in_gradebook(small_class: SmallClass) -> dict[str, float]:
    with small_class.course.gradebook() as gradebook:
        (assignment,) = gradebook.assignments
        return {one.student_id: one.score for one in assignment.submissions}


def as_moodle_imports(
    path: Path, identifier: str, participant: str, grade: str, at: str, text: str
):
    """Moodle: rows by participant's number; no grade is none, any other word would be 0."""
    imported = {}
    for row in csv.DictReader(io.StringIO(path.read_text())):
        number = row[identifier][len(participant) :].strip()
        assert row[at] == "-"
        if number:
            imported[number] = (float(row[grade]) if row[grade] else None, row[text])
    return imported


ENGLISH_MOODLE = ("Identifier", "Participant ", "Grade", "Last modified (grade)")
SPANISH_MOODLE = (
    *("Identificador", "Participante", "Calificación", "Última modificación (calificación)"),
    "Comentarios de retroalimentación",
)


def test_the_class_is_what_the_tests_believe(standing_class) -> None:
    assert points_in_gradebook(standing_class) == WITH_POINTS


def test_moodle_imports_the_same_grades_and_no_grade_where_there_is_none(
    standing_class, tmp_path
) -> None:
    done = exported(standing_class, MoodleExport, tmp_path / "moodle.csv")
    imported = as_moodle_imports(done.path, *ENGLISH_MOODLE, "Feedback comments")
    grades = {number: grade for number, (grade, _) in imported.items()}
    assert grades == {"101": 14, "102": 0, "103": 0, "104": 0, "105": None}
    comments = {number: comment for number, (_, comment) in imported.items()}
    assert "prevalence: still to be marked by your instructor." in comments["101"]
    assert "to_binary: 0 of 5." in comments["102"]
    assert "to_binary: 0 of 5, not attempted." in comments["103"]
    assert "to_binary: 0 of 5, your code was stopped." in comments["104"]
    assert comments["105"] == "What you handed in could not be graded. Please ask your instructor."
    rows = {row["Email address"]: row for row in csv.DictReader(done.path.open())}
    nothing = rows["ivan@example.org"]
    assert (nothing["Full name"], nothing["Status"]) == ("Iván Łoś", "missing")
    assert (nothing["Grade"], nothing["Feedback comments"]) == ("", "")
    states = [row["Status"] for row in csv.DictReader(done.path.open())]
    assert sorted(state.split(":")[0] for state in states) == sorted(
        [
            *(*["graded"] * 4, "graded, and handed in again since"),
            *("could not be graded", "missing", "not graded yet"),
        ]
    )


def test_what_a_person_wrote_is_in_the_comment_for_moodle(standing_class, tmp_path) -> None:
    course, step = standing_class.course, standing_class.step

    def comment_of_zero(said: str | None) -> str:
        with course.gradebook() as gradebook:
            own = gradebook.find_comment("to_binary_solution", step, step, "zero")
            own.manual_comment = said
            gradebook.db.commit()
        done = exported(standing_class, MoodleExport, tmp_path / "moodle.csv")
        return as_moodle_imports(done.path, *ENGLISH_MOODLE, "Feedback comments")["102"][1]

    try:
        assert "to_binary: 0 of 5. Come and see me." in comment_of_zero("Come and see me.")
    finally:
        assert "Come and see me." not in comment_of_zero(None)


def test_a_spanish_moodle_finds_its_columns(standing_class, tmp_path) -> None:
    done = exported(standing_class, MoodleExport, tmp_path / "moodle.csv", "es")
    imported = as_moodle_imports(done.path, *SPANISH_MOODLE)
    assert imported["102"][0] == 0 and "to_binary: 0 de 5." in imported["102"][1]
    assert imported["102"][1].startswith("read_attributes: ")  # the order of the notebook
    assert imported["105"][0] is None and "no se pudo calificar" in imported["105"][1]


def test_canvas_imports_the_same_grades_and_no_grade_where_there_is_none(
    canvas_class, tmp_path
) -> None:
    done = exported(canvas_class, CanvasExport, tmp_path / "canvas.csv")
    header, possible, *rows = csv.reader(done.path.open())
    assert "Student" in header[0] and "ID" in header[1] and "Section" in header[4]
    assert header[5:] == [canvas_class.step]  # one more would be a new assignment
    assert "Points Possible" in possible[0] and float(possible[5]) == 18
    found = {row[1] or row[3]: row[5] for row in rows}
    scores = {key: float(cell) for key, cell in found.items() if cell not in ("", "-")}
    assert scores == {"101": 14, "102": 0, "103": 0, "104": 0, "again": 0}
    assert {key: found[key] for key in ("105", "new", "nothing")} == {
        "105": "-",
        "new": "-",
        "nothing": "",
    }


def test_rows_come_back_as_they_are_in_the_gradebook(standing_class, tmp_path) -> None:
    done = exported(standing_class, RowsExport, tmp_path / "rows.csv")
    table = pandas.read_csv(done.path)
    assert len(table) == len(EVERYONE) * len(EXERCISES) and set(table.student) == EVERYONE
    assert table.exercise.tolist()[: len(EXERCISES)] == list(EXERCISES)  # the notebook's order
    with standing_class.course.gradebook() as gradebook:
        for row in table[table.points.notna()].itertuples():
            grade = gradebook.find_grade(row.exercise, row.step, row.step, row.student)
            assert (row.points, row.most) == (grade.score, grade.max_score)
    states = {student: set(own) for student, own in table.groupby("student").state}
    assert states == {
        "Nunez_Ana": {"graded", "to be marked by hand"},
        "zero": {"graded"},
        "blank": {"not attempted"},
        "again": {"not attempted"},
        "stopped": {"stopped"},
        "cut_off": {"could not be graded"},
        "new": {"not graded yet"},
        "nothing": {"missing"},
    }
    without = table[table.points.isna()]
    assert set(without.student) == {"Nunez_Ana", "cut_off", "new", "nothing"}
    assert without[without.student == "cut_off"].why.str.startswith("The notebook is damaged").all()


def test_json_tells_everything_apart(standing_class, tmp_path) -> None:
    done = exported(standing_class, JsonExport, tmp_path / "all.json")
    grades = {one["person"]["id"]: one for one in json.loads(done.path.read_text())["grades"]}
    assert grades.keys() == EVERYONE
    points = {name: one["points"] for name, one in grades.items()}
    assert points == {**dict.fromkeys(EVERYONE), **WITH_POINTS}
    assert grades["cut_off"]["standing"]["state"] == "could not be graded"
    assert grades["nothing"]["standing"] == {"state": "missing", "why": "", "again": False}
    assert grades["again"]["standing"]["again"]
    assert grades["Nunez_Ana"]["person"]["name"] == 'Núñez Peña, Ana "la Güera"'
    checks = grades["zero"]["exercises"][2]["checks"]
    assert checks and {check["outcome"] for check in checks} <= {
        "not yet right",
        "your code raised",
    }
    assert grades["zero"]["provenance"]["versions"].startswith("python")


def test_the_same_words_for_whoever_uses_the_file(standing_class, tmp_path) -> None:
    done = exported(standing_class, MoodleExport, tmp_path / "moodle.csv")
    said = "\n".join(done.notes)
    step = standing_class.step
    assert f"Could not be graded: cut_off ({step})." in said
    assert f"Handed in nothing: nothing ({step})." in said
    assert f"not graded yet: new ({step})." in said
    assert f"Handed in again, and not graded since: again ({step})." in said
    assert f"mark by hand: Nunez_Ana ({step})." in said
    assert f"Without Moodle's number, so the worksheet's import skips them: again ({step})" in said
    assert "it must be 18." in said


def test_students_can_be_chosen_and_must_be_there(standing_class, tmp_path) -> None:
    done = exported(standing_class, RowsExport, tmp_path / "rows.csv", student=["zero"])
    assert set(pandas.read_csv(done.path).student) == {"zero"}
    before = done.path.read_bytes()
    with pytest.raises(NothingToExport, match="nobody called nemo"):
        exported(standing_class, RowsExport, done.path, student=["zero", "nemo"])
    with pytest.raises(NothingToExport, match="does not know 9_other"):
        exported(standing_class, RowsExport, done.path, assignment=["9_other"])
    assert done.path.read_bytes() == before


@pytest.mark.parametrize("plugin", [MoodleExport, JsonExport])
def test_stock_nbgrader_writes_the_same(standing_class, tmp_path, plugin) -> None:
    root = standing_class.course.root
    (root / "nbgrader_config.py").write_text(
        "from autograder.nbgrader_settings import configure\nconfigure(get_config())\n"
    )
    command = [str(Path(sys.executable).parent / "nbgrader"), "export", "--to", "stock"]
    command += ["--exporter", f"autograder.exports.{plugin.__name__}"]
    home = {**os.environ, "HOME": str(tmp_path)}
    run = subprocess.run(command, cwd=root, env=home, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr[-3000:]
    assert "Could not be graded: cut_off" in run.stderr
    ours = exported(standing_class, plugin, tmp_path / "ours").path
    assert (root / "stock").read_bytes() == ours.read_bytes()


@pytest.mark.parametrize(
    ("form", "plugin"),
    [
        *(("moodle", MoodleExport), ("canvas", CanvasExport)),
        *(("rows", RowsExport), ("json", JsonExport)),
    ],
)
def test_the_command_writes_the_same(standing_class, tmp_path, form, plugin) -> None:
    options = ["--format", form, "--course", str(standing_class.course.root)]
    run = CliRunner().invoke(main, ["export", standing_class.step, *options])
    assert run.exit_code == 0, run.output
    assert "Could not be graded: cut_off" in run.stderr
    expected = exported(standing_class, plugin, tmp_path / "expected").path
    assert Path(run.stdout.strip()).read_bytes() == expected.read_bytes()


def test_moodle_takes_one_step_at_a_time() -> None:
    steps = [StepGrade(Person("a", "A"), s, Standing(State.MISSING), None, 1, ()) for s in "12"]
    with pytest.raises(SeveralSteps, match="--assignment=1"):
        MoodleExport().content(steps)


def test_a_number_of_canvas_is_none_of_moodle(canvas_class, tmp_path) -> None:
    moodle = exported(canvas_class, MoodleExport, tmp_path / "moodle.csv")
    assert {row["Identifier"] for row in csv.DictReader(moodle.path.open())} == {""}


def test_a_number_of_moodle_is_none_of_canvas(standing_class, tmp_path) -> None:
    canvas = exported(standing_class, CanvasExport, tmp_path / "canvas.csv")
    _header, _possible, *rows = csv.reader(canvas.path.open())
    assert {row[1] for row in rows} == {""}
