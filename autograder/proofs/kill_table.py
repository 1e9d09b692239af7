"""The kill table: which check caught which case, and how often the grader was wrong."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
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
class KillTable:
    """`kills` has, for each check (step, name), the wrong cases of its exercise that it caught;
    checks that no case is there for (`idle`) prove nothing."""

    kills: Mapping[tuple[str, str], tuple[str, ...]]
    idle: tuple[str, ...]
    cases: Mapping[Kind, int]
    findings: tuple[Finding, ...]

    def count(self, fault: Fault) -> int:
        """Return how many findings are of this kind."""
        return sum(finding.fault is fault for finding in self.findings)


def kill_table(graded: Sequence[Graded]) -> KillTable:
    """Return what grading the bank has shown."""
    kills: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in graded:
        for exercise in one.result.exercises:
            case = one.pack.case_of(exercise.name)
            for check in exercise.checks:
                caught = kills[one.result.step, check.check]
                if case and case.kind is Kind.WRONG and check in exercise.lost:
                    caught.append(case.case.name)
    packed: list[BankCase] = [case for one in graded for case in one.pack.cases]
    return KillTable(
        kills={check: tuple(sorted(cases)) for check, cases in kills.items()},
        idle=tuple(f"{step}: {check}" for (step, check), cases in kills.items() if not cases),
        cases=Counter(case.kind for case in packed),
        findings=tuple(finding for one in graded for finding in one.findings),
    )
