"""Time and memory of a class; what was not measured stays out."""

from autograder.boundary.cell_report import Usage
from autograder.report.costs import costs_of
from autograder.results import SubmissionResult

MEGABYTE = 1024**2


def test_spread_and_the_slowest() -> None:
    results = [
        SubmissionResult(f"s{n:02}", "step", usage=Usage(float(n), n * MEGABYTE))
        for n in range(1, 12)
    ]
    costs = costs_of([*results, SubmissionResult("refused", "step", problem="no notebook")])
    assert costs.measured == 11
    assert (costs.seconds.median, costs.seconds.ninth_decile, costs.seconds.most) == (6, 10, 11)
    assert costs.megabytes.most == 11
    assert costs.slowest[:2] == (("s11", 11.0), ("s10", 10.0))


def test_without_a_sandbox_memory_is_not_measured() -> None:
    costs = costs_of([SubmissionResult("ana", "step", usage=Usage(2.0, None))])
    assert costs.seconds.median == costs.seconds.ninth_decile == 2
    assert costs.megabytes is None
