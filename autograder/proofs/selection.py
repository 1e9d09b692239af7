"""Which cases of the bank are graded."""

from dataclasses import dataclass
from fnmatch import fnmatch

from autograder.proofs.bank import BankCase


@dataclass(frozen=True)
class Selection:
    """What a case must be; empty asks for nothing. `case` is a pattern, as of file names."""

    steps: tuple[str, ...] = ()
    exercise: str = ""
    case: str = ""
    kinds: tuple[str, ...] = ()

    @property
    def of_whole_steps(self) -> bool:
        """Whether no step is graded in part."""
        return self == Selection(self.steps)

    def __contains__(self, one: BankCase) -> bool:
        return (
            (not self.steps or one.step in self.steps)
            and self.exercise in ("", one.exercise)
            and (not self.case or fnmatch(one.case.name, self.case))
            and (not self.kinds or one.kind in self.kinds)
        )
