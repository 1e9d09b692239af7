import numpy as np
import pytest

from course.attributes import ATTRIBUTES
from data_scripts.division import divide, keyed_order, one_valued, split_sizes


def rare(rows: int, positives: dict[int, list[int]]) -> np.ndarray:
    """Labels of 0 but for the given rows of each column; other columns alternate."""
    labels = np.zeros((rows, len(ATTRIBUTES)), dtype=np.int8)
    labels[::2] = 1
    for column, places in positives.items():
        labels[:, column] = 0
        labels[places, column] = 1
    return labels


def test_every_group_gets_both_values_where_there_are_enough() -> None:
    labels = rare(100, {0: [1, 2, 3], 7: [4, 5, 6], 39: [2, 5, 8]})
    groups = divide(labels, np.arange(100), [80, 10, 10])
    assert [len(group) for group in groups] == [80, 10, 10]
    assert sorted(np.concatenate(groups)) == list(range(100))
    assert [one_valued(labels[group]) for group in groups] == [[], [], []]


def test_earlier_groups_come_first_where_there_are_too_few() -> None:
    labels = rare(60, {3: [58, 59], 9: [57]})
    first, second, third = (
        one_valued(labels[g]) for g in divide(labels, np.arange(60), [40, 10, 10])
    )
    assert first == []
    assert second == [ATTRIBUTES[9]]
    assert third == [ATTRIBUTES[3], ATTRIBUTES[9]]


def test_rows_stay_where_they_are_when_nothing_is_missing() -> None:
    labels = rare(40, {})
    first, second = divide(labels, np.arange(40), [20, 20])
    assert first.tolist() == list(range(20))
    assert second.tolist() == list(range(20, 40))


def test_one_valued_names_both_kinds() -> None:
    labels = rare(10, {})
    labels[:, 2], labels[:, 4] = 0, 1
    assert one_valued(labels) == [ATTRIBUTES[2], ATTRIBUTES[4]]


def test_only_the_key_decides_the_order() -> None:
    names = [f"{index}.jpg" for index in range(50)]
    order = keyed_order(names, b"a")
    assert sorted(order) == list(range(50))
    assert order.tolist() == keyed_order(names, b"a").tolist()
    assert order.tolist() != keyed_order(names, b"b").tolist()
    backwards = keyed_order(names[::-1], b"a")
    assert [names[i] for i in order] == [names[::-1][i] for i in backwards]


@pytest.mark.parametrize("total", [10, 60, 1500, 2000])
def test_split_sizes_add_up(total: int) -> None:
    sizes = split_sizes(total, (0.1, 0.1))
    assert sum(sizes) == total
    assert sizes[1] == sizes[2] == total // 10


def test_a_group_may_be_empty() -> None:
    first, second = divide(rare(20, {}), np.arange(20), [20, 0])
    assert sorted(first) == list(range(20))
    assert len(second) == 0
