"""The sweep: reference solutions graded with many seeds in this process."""

import pytest
from click.testing import CliRunner

from autograder.nbgrader_settings import GradingData
from autograder.reference_code import code_cells
from autograder.release.source import steps
from autograder.sweep import Seen, main, margins_table
from course.checking.measured import Figure


@pytest.mark.parametrize("step", steps())
def test_another_seed_changes_the_line_with_the_seed_and_no_other(step: str) -> None:
    one, other = (
        [line for cell in code_cells(step, seed) for line in cell.source.splitlines()]
        for seed in (1, 23)
    )
    changed = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    assert changed in ([("SEED = 1", "SEED = 23")], [])
    assert changed or step == "01_data_loading", "nothing in this step depends on a seed"


@pytest.mark.tensorflow
def test_step_1_earns_full_marks(grading_data: GradingData) -> None:
    data = ["--sample", str(grading_data.sample), "--twin", str(grading_data.twin)]
    said = CliRunner().invoke(main, ["--step", "01_data_loading", *data, "--seeds", "1"])
    assert said.exit_code == 0, said.output
    assert "1 of 1 gradings with full marks" in said.output


def test_the_table_shows_the_grading_that_came_nearest_to_a_threshold() -> None:
    values = {1: 0.75, 2: 0.5625, 3: 0.625}
    table = margins_table(
        Seen("model", Figure("accuracy", value, 0.5, value - 0.5), seed)
        for seed, value in values.items()
    )
    (row,) = zip(*(column.cells for column in table.columns), strict=True)
    assert row == ("model", "accuracy", "0.5", "0.5625", "0.6458", "0.0625", "2")
