from course.attempt import attempt, tell
from course.picture import WAITING, Note
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
    assert attempt(max, None, 1) is WAITING
    assert attribute_table(note) is note
    assert image_row([note, note]) is note


def test_exercise_that_raises_is_sent_to_its_own_check() -> None:
    def prevalence(table: object) -> None:
        raise ValueError

    assert "Run its check" in str(attempt(prevalence, 1))
    assert "the checks of the exercises it builds on" in str(attempt(fails, 1))


def test_numbers_are_told_in_a_sentence_once_they_are_there() -> None:
    assert tell("{:.0%} of {}", 0.5, 8) == Note("50% of 8")
    assert tell("{:.0%}", None) is WAITING
    assert "raised" in tell("{:.0%}", "half").text
