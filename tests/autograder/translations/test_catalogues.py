"""Nothing that a student reads is missing in a catalogue, and `make translations` loses nothing."""

from pathlib import Path

import pytest

from autograder.translations import catalogues
from autograder.translations.catalogues import catalogue_path, problems, update
from autograder.translations.messages import Message, Messages
from course.translation import ENGLISH, languages

CHECK = '''
from course.checking.expectation import expect
from course.checking.marks import hint

OTHER = "Count rows, not columns."


def counted(rows):
    return f"{len(rows)} rows"


@hint("Skip the first line.")
def test_rows(student):
    """One row
    per picture."""
    rows = student.call("rows")
    special = OTHER if rows else ""
    expect(len(rows) == 3, "3 rows", counted(rows), special)
    student.call("not_for_students", "neither is this")
'''


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One catalogue of one check file, in a folder of its own."""
    path = tmp_path / "test_rows.py"
    path.write_text(CHECK)
    monkeypatch.setattr(catalogues, "CATALOGUES", {"checks": tmp_path / "{language}.po"})
    monkeypatch.setattr(catalogues, "messages", lambda: {"checks": found_in(path)})
    return path


def found_in(path: Path) -> dict[str, tuple[Message, list[str]]]:
    return {text: (one, [path.name]) for text, one in Messages([path]).found[path].items()}


def translate(old: str, new: str) -> None:
    path = catalogue_path("checks", "es")
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize("language", [one for one in languages() if one != ENGLISH])
def test_the_catalogues_are_complete_and_up_to_date(language: str) -> None:
    assert [str(problem) for problem in problems(language)] == []


def test_texts_are_found_where_they_flow_to_a_student(written: Path) -> None:
    assert found_in(written).keys() == {
        *("One row per picture.", "Skip the first line.", "3 rows"),
        *("{rows} rows", "Count rows, not columns."),
    }


def test_a_changed_text_keeps_its_translation_and_is_told(written: Path) -> None:
    update("es")
    assert {problem.kind for problem in problems("es")} == {"missing"}
    translate('"Skip the first line."\nmsgstr ""', '"Skip the first line."\nmsgstr "Salta una."')
    written.write_text(CHECK.replace("Skip the first line.", "Do skip the first line."))
    update("es")
    kinds = {problem.text: problem.kind for problem in problems("es")}
    assert "outdated" in kinds["Do skip the first line."]
    assert "Salta una." in catalogue_path("checks", "es").read_text()


def test_a_text_that_is_gone_is_told_until_the_catalogue_is_updated(written: Path) -> None:
    update("es")
    written.write_text(CHECK.replace('@hint("Skip the first line.")', ""))
    assert ("Skip the first line.", "no longer in the code") in {
        (problem.text, problem.kind) for problem in problems("es")
    }
    update("es")
    assert "Skip the first line." not in catalogue_path("checks", "es").read_text()


@pytest.mark.parametrize(
    ("english", "spanish", "kind"),
    [
        ("{rows} rows", "{filas} filas", "other fields"),
        ("Use `sep`.", "Usa `sup`.", "other code"),
        ("See [this](https://a.org).", "Ve [esto](https://b.org).", "other code"),
    ],
)
def test_fields_code_and_addresses_are_copied(
    written: Path, english: str, spanish: str, kind: str
) -> None:
    source = CHECK.replace("Skip the first line.", english if "{" not in english else "None.")
    written.write_text(source)
    update("es")
    translate(f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{spanish}"')
    assert any(kind in one.kind for one in problems("es") if one.text == english)
