import warnings
from collections.abc import Callable

import numpy as np
import pytest

from course.picture import Note, Picture
from course.widgets import augmentation_playground
from course.widgets.playground import Transformation, live_playground, transformed

pytestmark = pytest.mark.tensorflow
SPOT = np.zeros((60, 60, 1), np.float32)
SPOT[28:32, 43:47] = 1  # in the middle of the height, to the right
WIDE = SPOT[10:50]


def moved(image: np.ndarray, **how: float) -> tuple[float, float]:
    """How far the spot moves down and to the right, in pixels."""
    before, after = (
        np.argwhere(shown[..., 0] > 0.5).mean(axis=0)
        for shown in (image, transformed(image, Transformation(**how)))  # type: ignore[arg-type]
    )
    down, right = (after - before).tolist()
    return down, right


def test_shifts_are_shares_of_the_height_and_the_width() -> None:
    assert moved(WIDE, height_shift=0.25) == pytest.approx((10, 0), abs=0.6)
    assert moved(WIDE, width_shift=-0.5) == pytest.approx((0, -30), abs=0.6)


def test_rotation_is_counter_clockwise_in_degrees() -> None:
    assert moved(SPOT, rotation=90) == pytest.approx((-15, -15), abs=1)


def test_zoom_below_one_enlarges() -> None:
    assert moved(SPOT, zoom=0.75) == pytest.approx((0, 5), abs=1)
    assert np.sum(transformed(SPOT, Transformation(zoom=0.75))) > 1.3 * np.sum(SPOT)


def test_flip_mirrors_left_and_right() -> None:
    assert np.array_equal(transformed(SPOT, Transformation(flip=True)), SPOT[:, ::-1])


def test_keras_stays_silent_and_the_original_as_it_is() -> None:
    before = SPOT.copy()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        after = transformed(SPOT, Transformation(30, 0.1, 0.1, 1.2, True))
    assert np.array_equal(SPOT, before)
    assert (after.shape, after.dtype) == (SPOT.shape, SPOT.dtype)


def test_without_a_person_there_is_a_plain_figure(
    demand_readable: Callable[[Picture | Note], None],
) -> None:
    demand_readable(augmentation_playground(SPOT))


def test_sliders_say_what_was_done() -> None:
    plain = augmentation_playground(SPOT)
    assert isinstance(plain, Picture)
    live = live_playground(SPOT, plain)
    for name, value in {"rotation": 30, "width_shift": 0.2, "zoom": 0.8, "flip": True}.items():
        live.controls[name].value = value
    assert isinstance(live.shown, Picture)
    assert "rotation 30°, width shift 0.2" in live.shown.alternative_text
    assert "zoom 0.8, flipped" in live.shown.alternative_text
