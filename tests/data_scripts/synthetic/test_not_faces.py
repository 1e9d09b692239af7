"""Not-faces: every kind, easy and hard, drawn and repeatable."""

from collections import Counter

import numpy as np
import pytest

from data_scripts.synthetic import draw_not_face, not_face_kind
from data_scripts.synthetic.not_face import HARD, KINDS

FIRST = {not_face_kind(2, index): index for index in reversed(range(600))}


def test_every_kind_comes_and_easy_and_hard_ones_are_both_common() -> None:
    counts = Counter(not_face_kind(2, index) for index in range(600))
    assert set(counts) == set(KINDS)
    hard = sum(counts[kind] for kind in HARD) / 600
    assert 0.3 < hard < 0.8


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_drawn(kind: str) -> None:
    picture = draw_not_face(2, FIRST[kind])
    assert picture.shape == (218, 178, 3)
    assert picture.dtype == np.uint8
    assert picture.std() > 5
    np.testing.assert_array_equal(draw_not_face(2, FIRST[kind]), picture)


def test_other_seeds_and_numbers_give_other_pictures() -> None:
    first = draw_not_face(2, 0)
    assert (draw_not_face(3, 0) != first).any()
    assert (draw_not_face(2, 1) != first).any()
