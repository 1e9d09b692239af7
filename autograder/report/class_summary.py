"""What a graded class did, exercise by exercise and check by check; no files, no page."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from autograder.report.item_analysis import ItemFigures, Values, item_figures
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome

UNTRIED = (Outcome.STOPPED, Outcome.NOT_ATTEMPTED)
HINTED = (Outcome.NOT_YET, Outcome.RAISED)


@dataclass(frozen=True)
class Gap:
    """Of students whose notebook says that all public checks passed, how many `lost` here."""

    claimed: int
    lost: int


@dataclass(frozen=True)
class CheckSummary:
    """One hidden check; stopped and untouched submissions do not count in its figures."""

    check: CheckResult
    figures: ItemFigures
    gap: Gap


@dataclass(frozen=True)
class ExerciseSummary:
    """One exercise. To leave it untouched counts as not passed, unless the whole notebook is."""

    name: str
    most: float
    figures: ItemFigures
    gap: Gap
    untouched: int
    stopped: int
    checks: tuple[CheckSummary, ...]


@dataclass(frozen=True)
class Misconception:
    """A hint, and how many students it was shown to."""

    exercise: str
    hint: str
    students: int


def graded_of(results: Iterable[SubmissionResult]) -> tuple[SubmissionResult, ...]:
    """Return the submissions that could be graded."""
    return tuple(result for result in results if not result.problem)


def exercises_of(results: Sequence[SubmissionResult]) -> tuple[ExerciseSummary, ...]:
    """Return a summary of each exercise with hidden checks, in the notebook's order."""
    graded = graded_of(results)
    names = dict.fromkeys(e.name for result in graded for e in result.exercises if e.checks)
    total = np.array([result.points for result in graded])
    return tuple(_exercise(name, graded, total) for name in names)


def misconceptions_of(results: Sequence[SubmissionResult]) -> tuple[Misconception, ...]:
    """Return the hints that were shown, the most common first; a student counts once."""
    shown = Counter(
        pair
        for result in results
        for pair in {(check.exercise, check.hint) for check in result.lost if _hints(check)}
    )
    ordered = sorted(shown.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Misconception(exercise, hint, count) for (exercise, hint), count in ordered)


def stops_of(results: Iterable[SubmissionResult]) -> tuple[tuple[str, str, int], ...]:
    """Return where code was stopped (the first exercise without an answer), why, and how often."""
    places = Counter(stop for result in results for stop in _stops(result))
    return tuple((place, why, count) for (place, why), count in places.most_common())


def _stops(result: SubmissionResult) -> set[tuple[str, str]]:
    """Return where a submission was stopped: once for all, or in calls that did not answer."""
    stopped = [check for check in result.lost if check.outcome is Outcome.STOPPED]
    if result.stopped:
        return {(stopped[0].exercise if stopped else "the end", result.stopped)}
    return {(check.exercise, check.stopped) for check in stopped}


def _hints(check: CheckResult) -> bool:
    return bool(check.hint) and check.outcome in HINTED


def _exercise(name: str, graded: Sequence[SubmissionResult], total: Values) -> ExerciseSummary:
    theirs = [_find(result, name) for result in graded]
    claims = [_claims_all(result, name) for result in graded]
    checks = {check.check: check for exercise in theirs for check in exercise.checks}
    points = np.array([exercise.points or 0.0 for exercise in theirs])
    most = max(exercise.most for exercise in theirs)
    outcomes = [{check.outcome for check in exercise.checks} for exercise in theirs]
    tried = np.array(
        [
            Outcome.STOPPED not in seen and bool(seen) and not _is_blank(result)
            for seen, result in zip(outcomes, graded, strict=True)
        ]
    )
    success = np.where(tried, points / most if most else 0.0, np.nan)
    return ExerciseSummary(
        name,
        most,
        item_figures(success, total - points),
        _gap(claims, [value < 1 for value in success], tried),
        untouched=sum(seen == {Outcome.NOT_ATTEMPTED} for seen in outcomes),
        stopped=sum(Outcome.STOPPED in seen for seen in outcomes),
        checks=tuple(_check(check, theirs, claims, total) for check in checks.values()),
    )


def _check(
    check: CheckResult,
    theirs: Sequence[ExerciseResult],
    claims: Sequence[bool],
    total: Values,
) -> CheckSummary:
    found = [_named(exercise.checks, check.check) for exercise in theirs]
    earned = np.array([one.earned if one else 0 for one in found], dtype=float)
    passed = [one is not None and one.outcome is Outcome.PASSED for one in found]
    tried = np.array([one is not None and one.outcome not in UNTRIED for one in found])
    success = np.where(tried, np.array(passed, dtype=float), np.nan)
    lost = [not one for one in passed]
    return CheckSummary(check, item_figures(success, total - earned), _gap(claims, lost, tried))


def _gap(claims: Sequence[bool], lost: Sequence[bool], tried: Iterable[bool]) -> Gap:
    told = [gone for claim, gone, able in zip(claims, lost, tried, strict=True) if claim and able]
    return Gap(len(told), sum(told))


def _find(result: SubmissionResult, name: str) -> ExerciseResult:
    missing = ExerciseResult(name, None, 0.0, ())
    return next((exercise for exercise in result.exercises if exercise.name == name), missing)


def _named(checks: Iterable[CheckResult], name: str) -> CheckResult | None:
    return next((check for check in checks if check.check == name), None)


def _claims_all(result: SubmissionResult, exercise: str) -> bool:
    return any(claim.exercise == exercise and claim.all_passed for claim in result.claims)


def _is_blank(result: SubmissionResult) -> bool:
    checks = (check for exercise in result.exercises for check in exercise.checks)
    return all(check.outcome is Outcome.NOT_ATTEMPTED for check in checks)
