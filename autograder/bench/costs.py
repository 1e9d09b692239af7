"""The costs of one step, beside what they may be."""

from dataclasses import dataclass
from statistics import median

from autograder.bench.spent import Spent

MOST_SECONDS_END_TO_END = 90
MOST_MEGABYTES = 2048
ADDED_SECONDS_A_SUBMISSION = 2.0
ADDED_SECONDS_A_GRADED_CELL = 0.15


@dataclass(frozen=True)
class NotebookCost:
    """The reference notebook from end to end, TensorFlow's import included; one figure a run."""

    step: str
    runs: tuple[Spent, ...]

    @property
    def seconds(self) -> float:
        """The median time."""
        return median(run.wall for run in self.runs)

    @property
    def peak_megabytes(self) -> float:
        """The largest resident memory of the kernel and its children in any run."""
        return max(run.peak_megabytes for run in self.runs)

    @property
    def kept(self) -> bool:
        """Whether time and memory are within their bounds."""
        return self.seconds <= MOST_SECONDS_END_TO_END and self.peak_megabytes <= MOST_MEGABYTES


@dataclass(frozen=True)
class GradingCost:
    """One submission graded in turn: `ours` in the sandbox with hidden checks, `stock` without."""

    step: str
    graded_cells: int
    ours: tuple[Spent, ...]
    stock: tuple[Spent, ...]

    @property
    def ratio(self) -> float:
        """The median over pairs of our time through theirs."""
        pairs = zip(self.ours, self.stock, strict=True)
        return median(own.wall / other.wall for own, other in pairs)

    @property
    def added_seconds(self) -> float:
        """The median over pairs of our time minus theirs."""
        pairs = zip(self.ours, self.stock, strict=True)
        return median(own.wall - other.wall for own, other in pairs)

    @property
    def added_cpu_seconds(self) -> float:
        """The same in processor time, which other work on the machine disturbs less."""
        pairs = zip(self.ours, self.stock, strict=True)
        return median(own.cpu - other.cpu for own, other in pairs)

    @property
    def budget_seconds(self) -> float:
        """What grading may add."""
        return ADDED_SECONDS_A_SUBMISSION + ADDED_SECONDS_A_GRADED_CELL * self.graded_cells

    @property
    def kept(self) -> bool:
        """Whether grading adds no more than that."""
        return self.added_seconds <= self.budget_seconds
