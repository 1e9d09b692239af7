"""The kill table: which check caught which case, and how often the grader was wrong."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.proofs.bank import BankCase, Kind
from autograder.proofs.packing import Pack
from autograder.proofs.verdicts import Fault, Finding
from autograder.results import SubmissionResult


@dataclass(frozen=True)
class Graded:
    """A submission of the bank after grading, and what is wrong with the grader by it."""

    pack: Pack
    result: SubmissionResult
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class CheckOf:
    """A hidden check's place."""

    step: str
    exercise: str
    check: str

    def __str__(self) -> str:
        return f"{self.step}/{self.exercise}/{self.check}"


@dataclass(frozen=True)
class KillTable:
    """`kills` has, for each check, the wrong cases of its exercise that it caught; `cases` are all
    that were graded."""

    kills: Mapping[CheckOf, tuple[str, ...]]
    cases: tuple[BankCase, ...]
    findings: tuple[Finding, ...]

    def count(self, fault: Fault) -> int:
        """Return how many findings are of this kind."""
        return sum(finding.fault is fault for finding in self.findings)

    def cases_of(self, step: str) -> Counter[Kind]:
        """Return how many cases of each kind a step has."""
        return Counter(one.kind for one in self.cases if one.step == step)


def kill_table(graded: Sequence[Graded], others: Iterable[Finding] = ()) -> KillTable:
    """Return what grading the bank has shown; `others` are findings about no single submission."""
    kills: dict[CheckOf, set[str]] = defaultdict(set)
    for one in graded:
        for exercise in one.result.exercises:
            case = one.pack.case_of(exercise.name)
            for check in exercise.checks:
                caught = kills[CheckOf(one.result.step, exercise.name, check.check)]
                if case and case.kind is Kind.WRONG and check in exercise.lost:
                    caught.add(case.case.name)
    return KillTable(
        kills={place: tuple(sorted(kills[place])) for place in sorted(kills, key=str)},
        cases=tuple(sorted((case for one in graded for case in one.pack.cases), key=str)),
        findings=(*(finding for one in graded for finding in one.findings), *others),
    )


def idle_checks(graded: Sequence[Graded]) -> tuple[Finding, ...]:
    """Return the checks that no wrong case names: nothing shows what they are there for."""
    table = kill_table(graded)
    due = {
        (one.step, one.exercise, one.case.caught_by)
        for one in table.cases
        if one.kind is Kind.WRONG
    }
    return tuple(
        Finding(Fault.IDLE, str(place), "no wrong case is there for it")
        for place in table.kills
        if (place.step, place.exercise, place.check) not in due
    )
