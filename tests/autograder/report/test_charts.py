"""A histogram counts everyone once, and says in words what it shows."""

import pytest

from autograder.report.charts import HEIGHT, MOST_BARS, WIDTH, histogram


def test_few_points_have_a_bar_each() -> None:
    chart = histogram("Points", "points", [0, 3, 3, 2.5], 3)
    assert [(bar.label, bar.count) for bar in chart.bars] == [
        *(("0", 1), ("1", 0), ("2", 1), ("3", 2)),
    ]
    assert chart.words == "Students by points. 0: 1; 2: 1; 3: 2."


@pytest.mark.parametrize("most", [1, 19, 20, 43, 100])
def test_everyone_counts_once_and_bars_stay_in_the_picture(most: int) -> None:
    chart = histogram("Points", "points", range(most + 1), most)
    assert sum(bar.count for bar in chart.bars) == most + 1
    assert len(chart.bars) <= MOST_BARS
    assert chart.bars[-1].label.endswith(str(most))
    assert all(0 <= bar.x <= bar.x + bar.width <= WIDTH for bar in chart.bars)
    assert all(0 <= bar.y <= bar.y + bar.height <= HEIGHT for bar in chart.bars)
