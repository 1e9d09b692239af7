"""Movements are read off pictures rightly, whatever else a generator does to them."""

import numpy as np
import pytest
from scipy import ndimage

from course.checking.expectation import NotYetRight
from course.checking.generator_examples import likeness, movement, ramps

SIZE = (64, 60)


def moved(angle: float, shift: tuple[float, float], zoom: tuple[float, float]) -> np.ndarray:
    """The ramps, moved by SciPy as Keras does it: rotation, then shift, then zoom."""
    turn = np.deg2rad(angle)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix, centre = rotation @ np.diag(zoom), (np.array(SIZE) - 1) / 2
    offset = centre - matrix @ centre + rotation @ (np.array(shift) * SIZE)
    channels = np.moveaxis(ramps(SIZE), 2, 0)
    parts = [ndimage.affine_transform(c, matrix, offset, order=1, mode="nearest") for c in channels]
    return np.stack(parts, axis=-1)


@pytest.mark.parametrize("scale", [1, 1 / 255, 1 / 510])
@pytest.mark.parametrize(
    ("angle", "shift", "zoom"),
    [
        (0, (0, 0), (1, 1)),
        (30, (0.2, -0.2), (1.2, 0.8)),
        (-17, (-0.1, 0.05), (0.9, 0.95)),
    ],
)
def test_movement_is_read_off(
    angle: float, shift: tuple[float, float], zoom: tuple[float, float], scale: float
) -> None:
    found = movement(moved(angle, shift, zoom) * scale)
    assert found.angle == pytest.approx(angle, abs=0.01)
    assert found.shift == pytest.approx(shift, abs=1e-3)
    assert found.zoom == pytest.approx(zoom, abs=1e-3)
    assert not found.mirrored
    assert not found.upside_down


def test_mirroring_is_told_from_turning() -> None:
    picture = moved(20, (0.1, 0), (1, 1))
    assert movement(picture[:, ::-1]).mirrored
    assert movement(picture[:, ::-1]).angle == pytest.approx(20, abs=0.01)
    assert movement(picture[::-1]).upside_down
    assert not movement(picture[::-1]).mirrored


@pytest.mark.parametrize("change", [np.zeros_like, lambda p: p * np.nan, np.random.permutation])
def test_other_changes_are_not_movements(change) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NotYetRight):
        movement(change(ramps(SIZE)))


def test_flat_pictures_are_like_nothing() -> None:
    assert likeness(np.ones((4, 4)), np.eye(4)) == 0
    assert likeness(np.eye(4), np.eye(4)[..., None]) == pytest.approx(1)
    assert likeness(np.eye(4), np.eye(5)) == 0
