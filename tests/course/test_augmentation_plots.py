from collections.abc import Callable

import numpy as np
import pytest

from course import augmentation_plots
from course.picture import Note, Picture

RNG = np.random.default_rng(4)
IMAGE = RNG.random((20, 16, 1), dtype=np.float32)
IMAGES = RNG.random((12, 20, 16, 1), dtype=np.float32)
PAIRS = np.array([[0.60, 0.63], [0.70, 0.71], [0.65, 0.67]])

DRAWINGS: dict[str, Callable[[], Picture | Note]] = {
    "moved": lambda: augmentation_plots.moved(IMAGE, IMAGES),
    "two_ways": lambda: augmentation_plots.two_ways(IMAGES[:6], IMAGES[:4], ("one", "another")),
    "too_far": lambda: augmentation_plots.too_far(IMAGE),
    "gains": lambda: augmentation_plots.gains(PAIRS, "balanced accuracy"),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_figure_is_readable(name: str, demand_readable: Callable[[Picture | Note], None]) -> None:
    demand_readable(DRAWINGS[name]())


@pytest.mark.parametrize("name", ["moved", "two_ways", "too_far", "gains"])
def test_figure_waits(name: str) -> None:
    arguments = {
        "moved": (IMAGE, None),
        "two_ways": (None, IMAGES, ("one", "another")),
        "too_far": (None,),
        "gains": (None, "loss"),
    }
    note = getattr(augmentation_plots, name)(*arguments[name])
    assert isinstance(note, Note)
    assert "comes to life" in note.text


def caption(pairs: np.ndarray, *, lower_is_better: bool = False) -> str:
    drawn = augmentation_plots.gains(pairs, "score", lower_is_better=lower_is_better)
    assert isinstance(drawn, Picture)
    return drawn.caption


def test_verdict_follows_the_interval() -> None:
    # Mean 0.02, standard error 0.01/√3, Student's t for three pairs 4.303: ± 0.025.
    assert "+0.020 ± 0.025" in caption(PAIRS)
    assert "−0.020 ± 0.025" in caption(PAIRS[:, ::-1])
    assert "4.3 standard errors" in caption(PAIRS)
    assert "shows no difference" in caption(PAIRS)
    many = np.tile(PAIRS, (4, 1))
    assert "here it helped" in caption(many)
    assert "here it did harm" in caption(many, lower_is_better=True)
    assert "here it did harm" in caption(many[:, ::-1])


def test_better_side_is_named(figures: list) -> None:
    caption(PAIRS)
    caption(PAIRS, lower_is_better=True)
    more, less = (figure.axes[1].get_xlabel() for figure in figures)
    assert "better →" in more
    assert "← better" in less


def test_one_pair_has_no_spread() -> None:
    note = augmentation_plots.gains(PAIRS[:1], "score")
    assert isinstance(note, Note)
    assert "two seeds" in note.text


def test_pictures_rescaled_twice_are_named() -> None:
    drawn = augmentation_plots.moved(IMAGE, IMAGES / 255)
    assert isinstance(drawn, Picture)
    assert "rescaled twice?" in drawn.caption


def test_what_goes_too_far_is_what_its_title_says(figures: list) -> None:
    image = np.zeros((40, 40, 1), dtype=np.float32)
    image[:10] = 1  # light above
    augmentation_plots.too_far(image)
    shown = {axes.get_title(loc="left"): axes.images[0].get_array() for axes in figures[0].axes}
    assert shown["upside down"][-5:].mean() > 0.9
    assert shown["shifted up by 44 %"].mean() < 0.01
    assert shown["much brighter"].mean() > shown["as it was"].mean()
    assert abs(np.diff(shown["turned by 90°"], axis=1)).max() > 0.9
