from course.attempt import attempt
from course.picture import Note
from course.plots import attribute_table, image_row


def fails(*_: object) -> None:
    raise KeyError("Smiling")


def test_a_function_that_works_gives_its_result() -> None:
    assert attempt(max, 2, 3) == 3


def test_an_exception_becomes_a_note_that_names_the_function() -> None:
    note = attempt(fails)
    assert isinstance(note, Note)
    assert "fails raised KeyError: 'Smiling'" in note.text


def test_what_is_missing_is_handed_on_to_the_figure() -> None:
    note = attempt(fails, 1)
    assert attempt(max, note, 1) is note
    assert attempt(max, None, 1) is None
    assert attribute_table(note) is note
    assert image_row([note, note]) is note
