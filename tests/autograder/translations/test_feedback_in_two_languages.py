"""The same submissions, graded on the real path in two languages: same results, other words."""

from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from autograder.batch.coordinator import Settled
from autograder.course_folder import CourseFolder
from autograder.grading import grade
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.small_class import EXERCISES, SmallClass
from autograder.results import SubmissionResult
from autograder.translations.grading import grading_translation
from course.checking.render import prose
from course.checking.result import Outcome

SLIPS = {
    "read_attributes": "def read_attributes(path):\n    return 1.0",
    "attributes_to_csv": "def attributes_to_csv(attributes, path):\n    ...",
    "to_binary": "def to_binary(attributes):\n    return attributes",
    "prevalence": "def prevalence(attributes):\n    return attributes['Nobody']",
}


def graded(root: Path, data: GradingData, language: str) -> tuple[SubmissionResult, str]:
    own = SmallClass(CourseFolder(root, data, language))
    own.hand_in("ana", own.with_answers(**SLIPS))
    own.hand_in("zora", own.solved())
    results = own.grade()
    own.assert_earns(results["zora"], *EXERCISES)
    return results["ana"], unescape(own.course.feedback("ana", own.step).read_text())


@pytest.mark.slow
def test_requirement_and_hint_reach_the_student_in_both_languages(
    tmp_path: Path, grading_data: GradingData, needs_sandbox: None
) -> None:
    (english, english_page), (spanish, spanish_page) = (
        graded(tmp_path / language, grading_data, language) for language in ("en", "es")
    )
    assert english.points == spanish.points
    assert {check.outcome for check in english.lost} == {
        *(Outcome.NOT_YET, Outcome.RAISED, Outcome.NOT_ATTEMPTED),
    }
    assert [(one.check, one.outcome, one.hint) for one in english.lost] == [
        (one.check, one.outcome, one.hint) for one in spanish.lost
    ]
    for language, page in (("en", english_page), ("es", spanish_page)):
        translate = grading_translation(language)
        for check in english.lost:
            for text in (check.requirement, check.hint, check.outcome):
                if text != check.hint or check.outcome is not Outcome.NOT_ATTEMPTED:
                    assert unescape(prose(translate(text))) in page, text
    for words in ("Your answer", "Score:", "not yet right", "what happened", "hint"):
        assert words in english_page
        assert words not in spanish_page


@pytest.mark.slow
def test_everybody_gets_feedback_in_the_notebooks_own_language(small_class) -> None:
    course = small_class.course
    for language in ("es", "en"):
        own = SmallClass(replace(course, language=language))
        own.hand_in(language, own.with_answers(**SLIPS))

    def grade_in(*languages: str) -> dict[str, Settled]:
        settled = grade(course, small_class.step, ("en", "es"), languages=languages)
        return {one.result.student: one for one in settled}

    def spoken() -> list[bool]:
        pages = [course.feedback(name, small_class.step).read_text() for name in ("en", "es")]
        return ["Your answer" in unescape(page) for page in pages]

    first = grade_in("en", "es")
    assert spoken() == [True, False]
    assert all(one.provenance.language == name for name, one in first.items())
    course.write_feedback("es", small_class.step)  # by nbgrader, whose folder speaks English
    assert spoken() == [True, False]
    assert not any(one.changed for one in grade_in("en", "es").values())
    again = grade_in("en")
    assert spoken() == [True, True]
    assert {name: one.changed for name, one in again.items()} == {"en": (), "es": ("language",)}
    assert first["es"].result == again["es"].result
