"""What is wrong with the grader, seen from how it graded a submission of the bank."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from autograder.cases import surprises
from autograder.proofs.bank import BankCase, Kind
from autograder.proofs.packing import HandedIn
from autograder.results import ExerciseResult, SubmissionResult
from autograder.translations.grading import grading_translation
from course.checking.render import prose
from course.checking.result import CheckResult, Outcome
from course.translation import ENGLISH, languages

TAG = re.compile(r"<[^<>]*>")
CODE = re.compile(r"`[^`]*`")
WORD = re.compile(r"[A-Za-z]{2}")


class Fault(StrEnum):
    """In what way the grader was wrong."""

    FALSE_ACCEPT = "false accept"
    FALSE_REJECT = "false reject"
    HOSTILE_GAIN = "hostile gain"
    LEAK = "leak"
    FEEDBACK = "feedback"  # the hint that helps was not there to be read
    THRESHOLD = "threshold"  # it is not where right solutions were measured
    IDLE = "idle check"  # no wrong case is there for it
    OTHER = "not as due"


@dataclass(frozen=True)
class Finding:
    """One fault, the case (or submission) that showed it, and what came."""

    fault: Fault
    case: str
    words: str

    def __str__(self) -> str:
        return f"{self.fault}: {self.case}: {self.words}"


def findings(handed_in: HandedIn, result: SubmissionResult, page: str) -> tuple[Finding, ...]:
    """Return the faults of grading a submission; `page` is the student's feedback, as HTML."""
    pack = handed_in.pack
    first = pack.cases[0]
    if result.problem:
        if first.kind is Kind.HOSTILE:
            return ()  # it may be refused
        return (Finding(Fault.OTHER, pack.student, f"not graded: {result.problem}"),)
    if not first.exercise:
        return tuple(_whole(first, result))
    return tuple(_packed(handed_in, result, readable(page)))


def readable(page: str) -> str:
    """Return the words of an HTML page, with single spaces between them."""
    return _spaced(unescape(TAG.sub(" ", page)))


def _whole(one: BankCase, result: SubmissionResult) -> Iterator[Finding]:
    for words in surprises(one.case, result):
        gained = one.kind is Kind.HOSTILE and "should not have passed" in words
        yield Finding(Fault.HOSTILE_GAIN if gained else Fault.OTHER, str(one), words)


def _packed(handed_in: HandedIn, result: SubmissionResult, page: str) -> Iterator[Finding]:
    pack = handed_in.pack
    graded = {exercise.name: exercise for exercise in result.exercises if exercise.checks}
    reaches = any(one.case.alone for one in pack.cases)
    for name, exercise in graded.items():
        one = pack.case_of(name)
        if one and one.kind is Kind.WRONG:
            yield from _wrong(one, exercise, page)
        elif one or not (reaches or name in handed_in.left_blank):
            yield from _right(str(one or f"{pack.student}, reference of {name}"), exercise)
    for one in pack.cases:
        if one.exercise not in graded:
            yield Finding(Fault.OTHER, str(one), "there is no such exercise")


def _right(case: str, exercise: ExerciseResult) -> Iterator[Finding]:
    for check in exercise.lost:
        words = check.raised or check.stopped or f"expected {check.expected}, came {check.came}"
        yield Finding(Fault.FALSE_REJECT, case, f"{check.check} ({words})")


def _wrong(one: BankCase, exercise: ExerciseResult, page: str) -> Iterator[Finding]:
    due = one.case.caught_by
    checks = {check.check: check for check in exercise.checks}
    if due not in checks:
        yield Finding(Fault.OTHER, str(one), f"{due or 'CAUGHT_BY'} is no check of {exercise.name}")
    elif checks[due] not in exercise.lost:
        yield Finding(Fault.FALSE_ACCEPT, str(one), f"{due} passed")
    elif not one.case.hint:
        yield Finding(Fault.OTHER, str(one), "it names no hint")
    else:
        for words in _not_taught(checks[due], one.case.hint, page):
            yield Finding(Fault.FEEDBACK, str(one), words)


def _not_taught(check: CheckResult, hint: str, page: str) -> Iterator[str]:
    """Yield what a student with this mistake should have read, and could not."""
    ours = [check.requirement]
    if check.outcome is not Outcome.NOT_ATTEMPTED:  # then the page says what is missing instead
        ours.append(check.hint)
        if _spaced(hint) not in _spaced(check.hint):
            yield f"the hint of {check.check} lacks {hint!r}"
    for due in (hint, *(readable(prose(text)) for text in ours)):
        if _spaced(due) not in page:
            yield f"the page of {check.check} lacks {due!r}"
    for language in set(languages()) - {ENGLISH}:
        translate = grading_translation(language)
        for text in ours:
            if translate(text) == text and WORD.search(CODE.sub("", text)):
                yield f"{check.check} has no words in {language!r} for {text!r}"


def _spaced(text: str) -> str:
    return " ".join(text.split())
