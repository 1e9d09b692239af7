"""Archives as Moodle and Canvas make them, and as nobody should."""

import json
import shutil
import stat
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbformat import writes

from autograder.command_line import main
from autograder.course_folder import CourseFolder
from autograder.intake.collect import Collected, collect
from autograder.intake.exercises import exercises_by_step
from autograder.intake.identifiers import readable
from autograder.intake.incoming import BadArchive

STEP = "01_data_loading"
NOTEBOOK = f"{STEP}.ipynb"
OLD, NEW = (2026, 1, 1, 12, 0, 0), (2026, 2, 1, 12, 0, 0)


def packed(path: Path, files: dict[str, str | bytes], when: tuple[int, ...] = OLD) -> Path:
    """Write a zip archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, when), content, zipfile.ZIP_DEFLATED)
    return path


@pytest.fixture
def course(tmp_path: Path) -> CourseFolder:
    return CourseFolder(tmp_path / "course")


def taken(course: CourseFolder, source: Path) -> dict[str, Collected]:
    return {one.student: one for one in collect(course, STEP, source)}


def files(course: CourseFolder) -> dict[str, str]:
    """What lies in `submitted/`, by path."""
    root = course.root / "submitted"
    return {
        p.relative_to(root).as_posix(): p.read_text()
        for p in root.rglob("*")
        if p.is_file() and p.name != "students.json"
    }


def test_moodle_folders(course: CourseFolder, tmp_path: Path) -> None:
    source = packed(
        tmp_path / "moodle.zip",
        {
            f"Ana María Pérez_123456_assignsubmission_file_/{NOTEBOOK}": "ana",
            "Ana María Pérez_123456_assignsubmission_file_/data/extra.csv": "1,2",
            f"O'Neil, Bo_7_assignsubmission_file/{NOTEBOOK}": "bo",
        },
    )
    got = taken(course, source)
    assert files(course) == {
        f"Ana_Maria_Perez/{STEP}/{NOTEBOOK}": "ana",
        f"Ana_Maria_Perez/{STEP}/data/extra.csv": "1,2",
        f"O_Neil_Bo/{STEP}/{NOTEBOOK}": "bo",
    }
    assert got["Ana_Maria_Perez"] == Collected("Ana María Pérez", "Ana_Maria_Perez", "new")
    kept = json.loads((course.root / "submitted" / "students.json").read_text())
    assert kept["Ana_Maria_Perez"]["name"] == "Ana María Pérez"


def test_moodle_without_folders(course: CourseFolder, tmp_path: Path) -> None:
    name = f"Ana Pérez_123_assignsubmission_file_{NOTEBOOK}"
    taken(course, packed(tmp_path / "moodle.zip", {name: "ana"}))
    assert files(course) == {f"Ana_Perez/{STEP}/{NOTEBOOK}": "ana"}


def test_canvas(course: CourseFolder, tmp_path: Path) -> None:
    source = packed(
        tmp_path / "submissions.zip",
        {
            f"perezana_12345_678901_{NOTEBOOK}": "ana",
            f"wellslane_LATE_12346_678902_{STEP}-1.ipynb": "late",
        },
    )
    got = taken(course, source)
    assert files(course) == {
        f"perezana/{STEP}/{NOTEBOOK}": "ana",
        f"wellslane/{STEP}/{STEP}-1.ipynb": "late",
    }
    assert got["wellslane"].remarks[0] == "It came late."


@pytest.mark.parametrize(
    "names",
    [
        [f"ana/{NOTEBOOK}", f"bo/{STEP}/{NOTEBOOK}"],
        [f"submitted/ana/{NOTEBOOK}", f"submitted/bo/{STEP}/{NOTEBOOK}"],
        [f"today/ana_1_assignsubmission_file_/{NOTEBOOK}", f"today/bo_1_2_{NOTEBOOK}"],
    ],
)
def test_plain_folders(course: CourseFolder, tmp_path: Path, names: list[str]) -> None:
    for path in (tmp_path / "folders" / name for name in names):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    taken(course, tmp_path / "folders")
    assert set(files(course)) == {f"{name}/{STEP}/{NOTEBOOK}" for name in ("ana", "bo")}


def test_a_students_own_archive_is_unpacked(course: CourseFolder, tmp_path: Path) -> None:
    inner = packed(tmp_path / "inner.zip", {f"entrega/{NOTEBOOK}": "ana", "../../evil": "x"})
    name = "Ana_1_assignsubmission_file_/entrega.zip"
    got = taken(course, packed(tmp_path / "moodle.zip", {name: inner.read_bytes()}))
    assert files(course) == {f"Ana/{STEP}/entrega/{NOTEBOOK}": "ana"}
    assert any("points out of the archive" in remark for remark in got["Ana"].remarks)


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "a/../../evil", "C:\\evil", "a\\..\\..\\evil", "a/\x1bevil"]
)
def test_names_that_point_elsewhere(course: CourseFolder, tmp_path: Path, name: str) -> None:
    good = f"Ana_1_assignsubmission_file_/{NOTEBOOK}"
    before = set(tmp_path.rglob("evil*"))
    got = taken(course, packed(tmp_path / "moodle.zip", {name: "x", good: "ana"}))
    assert set(files(course)) == {f"Ana/{STEP}/{NOTEBOOK}"}
    assert set(tmp_path.rglob("*evil*")) == before and not Path("/etc/evil").exists()
    assert got[""].outcome == "left out"


def test_links_and_encrypted_members(course: CourseFolder, tmp_path: Path) -> None:
    path = tmp_path / "moodle.zip"
    link = zipfile.ZipInfo("Ana_1_assignsubmission_file_/data")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr(f"Ana_1_assignsubmission_file_/{NOTEBOOK}", "ana")
        archive.writestr("Bo_2_assignsubmission_file_/secret.ipynb", "x")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")  # the last member's entry in the directory
    content[at + 8] |= 1
    path.write_bytes(content)
    got = taken(course, path)
    assert set(files(course)) == {f"Ana/{STEP}/{NOTEBOOK}"}
    assert "it is a link" in got["Ana"].remarks[0]
    assert "it is encrypted" in got["Bo"].remarks[0]


def test_a_bomb_is_refused(
    course: CourseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.intake.incoming.RATIO_COUNTS_FROM", 1000)
    source = packed(tmp_path / "bomb.zip", {f"ana/{NOTEBOOK}": b"0" * 10_000_000})
    with pytest.raises(BadArchive, match="would unpack to"):
        taken(course, source)
    assert not files(course)


def test_damaged_members_and_no_archives(course: CourseFolder, tmp_path: Path) -> None:
    source = packed(tmp_path / "moodle.zip", {f"a/{NOTEBOOK}": "x" * 999, f"b/{NOTEBOOK}": "b"})
    content = bytearray(source.read_bytes())
    at = content.index(NOTEBOOK.encode()) + len(NOTEBOOK)
    content[at : at + 4] = b"\xff\xff\xff\xff"
    source.write_bytes(content)
    got = taken(course, source)
    assert files(course) == {f"b/{STEP}/{NOTEBOOK}": "b"}
    assert "damaged" in got["a"].remarks[0]
    (tmp_path / "page.zip").write_text("<html>")
    with pytest.raises(BadArchive, match="no zip archive"):
        taken(course, tmp_path / "page.zip")


def test_names_in_old_encodings(course: CourseFolder, tmp_path: Path) -> None:
    """Windows writes cp437, macOS UTF-8 without saying so."""
    path = tmp_path / "moodle.zip"
    windows, mac = "Núñez_1_assignsubmission_file_/a.ipynb", "Peña_2_assignsubmission_file_/b.ipynb"
    stand_ins = {windows.encode("cp437"): "", mac.encode(): ""}
    with zipfile.ZipFile(path, "w") as archive:
        for number, raw in enumerate(stand_ins):
            stand_ins[raw] = f"{number}".ljust(len(raw), "x")
            archive.writestr(stand_ins[raw], "x")
    content = path.read_bytes()
    for raw, stand_in in stand_ins.items():
        content = content.replace(stand_in.encode(), raw)
    path.write_bytes(content)
    assert [one.name for one in taken(course, path).values()] == ["Núñez", "Peña"]


def test_two_of_one_name_are_kept_apart(course: CourseFolder, tmp_path: Path) -> None:
    names = ["Ana Pérez_1", "Ana Pérez_2", "Ana Perez_3"]
    source = packed(
        tmp_path / "moodle.zip",
        {f"{name}_assignsubmission_file_/{NOTEBOOK}": name for name in names},
    )
    got = taken(course, source)
    assert sorted(files(course).values()) == sorted(names)
    assert sorted(got) == ["Ana_Perez", "Ana_Perez_1", "Ana_Perez_2"]
    again = taken(course, source)
    assert {one.outcome for one in again.values()} == {"as before"}
    assert sorted(again) == sorted(got)


def test_a_copy_of_what_was_collected_is_nobody_new(course: CourseFolder, tmp_path: Path) -> None:
    folder = "Núñez Peña, Ana_7_assignsubmission_file"
    taken(course, packed(tmp_path / "moodle.zip", {f"{folder}/{NOTEBOOK}": "ana"}))
    copied = shutil.copytree(course.root / "submitted", tmp_path / "copy")
    (again,) = taken(course, copied).values()
    assert (again.student, again.outcome) == ("Nunez_Pena_Ana", "as before")
    assert course.students(STEP) == ("Nunez_Pena_Ana",)
    changed = packed(tmp_path / "one.zip", {f"Nunez_Pena_Ana/{STEP}/{NOTEBOOK}": "new"}, NEW)
    assert list(taken(course, changed)) == ["Nunez_Pena_Ana"]
    (known,) = json.loads((course.root / "submitted" / "students.json").read_text()).values()
    assert known["numbers"] == {STEP: "7"}


def test_what_cannot_be_graded_is_said_while_the_sender_can_be_asked(
    small_class, tmp_path: Path
) -> None:
    files = {f"ana/{NOTEBOOK}": "{ cut off", f"bo/{NOTEBOOK}": writes(small_class.blank())}
    got = taken(small_class.course, packed(tmp_path / "two.zip", files))
    assert "damaged" in " ".join(got["ana"].remarks) and not got["bo"].remarks


def test_what_is_wrong_with_a_notebook_is_not_said_of_one_that_is_set_aside(
    small_class, tmp_path: Path
) -> None:
    good = packed(tmp_path / "new.zip", {f"ana/{NOTEBOOK}": writes(small_class.blank())}, NEW)
    bad = packed(tmp_path / "old.zip", {f"ana/{NOTEBOOK}": "{ cut off"}, OLD)
    taken(small_class.course, good)
    (older,) = taken(small_class.course, bad).values()
    assert older.outcome.startswith("older") and not older.remarks


def test_an_archive_of_another_step_is_refused(course: CourseFolder, tmp_path: Path) -> None:
    first, second = ('"{}_solution" "{}_solution"'.format(*sorted(exercises_by_step()[step])[:2])
                     for step in (STEP, "02_attribute_cnn"))  # fmt: skip

    def of(*notebooks: str) -> Path:
        names = (f"student {number}/{NOTEBOOK}" for number, _ in enumerate(notebooks))
        return packed(tmp_path / "a.zip", dict(zip(names, notebooks, strict=True)))

    with pytest.raises(BadArchive, match=r"3 of 5.*\n.*rostros collect 02_attribute_cnn"):
        taken(course, of(first, first, second, second, second))
    assert not files(course)
    assert len(taken(course, of(second, second))) == 2  # may be the students' own mistake
    assert len(taken(course, of(first, first, first, second, second, second))) == 6


def test_letters_with_a_stroke_stay_readable() -> None:
    assert readable("Łoś Weiß, Søren") == "Los_Weiss_Soren"


def test_nothing_is_lost(course: CourseFolder, tmp_path: Path) -> None:
    name = f"ana/{NOTEBOOK}"
    first = packed(tmp_path / "first.zip", {name: "first"}, OLD)
    second = packed(tmp_path / "second.zip", {name: "second"}, NEW)
    outcomes = [taken(course, archive)["ana"].outcome for archive in (first, second, first)]
    assert [outcome.split()[0] for outcome in outcomes] == ["new", "replaced;", "older"]
    assert files(course) == {f"ana/{STEP}/{NOTEBOOK}": "second"}
    earlier = sorted((course.root / "build/earlier").rglob("*.ipynb"))
    assert [path.read_text() for path in earlier] == ["first", "first"]
    assert not list((course.root / "submitted").glob(".collecting-*"))


def test_the_command(course: CourseFolder, tmp_path: Path) -> None:
    source = packed(tmp_path / "a.zip", {"ana/notes.txt": "x", f"bo/{NOTEBOOK}": "{}"})
    (course.root / "submitted").mkdir(parents=True)
    (tmp_path / "b.zip").write_text("no archive")
    arguments = ["collect", STEP, str(source), str(tmp_path / "b.zip"), "--course"]
    result = CliRunner().invoke(main, [*arguments, str(course.root)])
    assert result.exit_code == 1 and "no zip archive" in result.output
    assert course.students(STEP) == ("ana", "bo")
    again = CliRunner().invoke(main, [*arguments, str(course.root), "--json"])
    assert again.exit_code == 1 and "no zip archive" in again.stderr
    told = json.loads(again.stdout)
    assert [one["outcome"] for one in told["collected"]] == ["as before", "as before"]
    assert len(told["problems"]) == 1
