"""The words of the grader in a student's language."""

from pathlib import Path

from course.translation import Translation, translation

LOCALE = Path(__file__).parent.parent / "locale"


def grading_translation(language: str) -> Translation:
    """Return the texts of a language, those of hidden checks and of the grader included.

    Raises:
        NoSuchLanguage: the course is not there in it.
    """
    return translation(language, LOCALE)
