"""The bank: for each exercise right and wrong solutions, whole notebooks, and hostile ones."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from autograder.cases import Case, read_case
from autograder.release.source import steps

CASES = Path(__file__).parent / "cases"
WHOLE, HOSTILE = "whole", "hostile"


class Kind(StrEnum):
    """What a case of the bank must show."""

    RIGHT = "right"  # a solution in another style keeps every point
    WRONG = "wrong"  # a misconception is caught by the check that is there for it
    WHOLE = "whole"  # a notebook as a student may leave it gets what it earns
    HOSTILE = "hostile"  # an attack gains nothing


@dataclass(frozen=True)
class BankCase:
    """A case, its kind and its place; `exercise` is empty where it is a submission of its own."""

    kind: Kind
    step: str
    exercise: str
    case: Case

    def __str__(self) -> str:
        return f"{self.step}/{self.exercise or self.kind}/{self.case.name}"


def read_bank(folder: Path = CASES) -> tuple[BankCase, ...]:
    """Return all cases, in the order of steps, exercises and names."""
    hostile = sorted((folder / HOSTILE).glob("*.py"))
    return (
        *(one for step in steps() for one in _cases_of(folder / step)),
        *(_single(Kind.HOSTILE, read_case(path)) for path in hostile),
    )


def _cases_of(folder: Path) -> tuple[BankCase, ...]:
    found = []
    for path in sorted(folder.glob("*/*.py")):
        case, exercise = read_case(path), path.parent.name
        if exercise == WHOLE:
            found.append(BankCase(Kind.WHOLE, folder.name, "", case))
        else:
            kind = Kind(path.stem.partition("_")[0])
            found.append(BankCase(kind, folder.name, exercise, case))
    return tuple(found)


def _single(kind: Kind, case: Case) -> BankCase:
    return BankCase(kind, case.step, "", case)
