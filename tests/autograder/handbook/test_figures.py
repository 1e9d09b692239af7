"""Figures of the handbook: labelled, described, and the same each time."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from course.handbook.figures import data_loading, handbook_figures
from course.translation import use_language


@pytest.fixture(params=sorted(handbook_figures(np.zeros((64, 64, 1)))))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Figure]:
    """The figures that are drawn in a test, without the time that it takes to write a PNG."""
    kept: list[Figure] = []
    monkeypatch.setattr(Figure, "savefig", lambda figure, *_, **__: kept.append(figure))
    return kept


@pytest.fixture
def spanish() -> Iterator[None]:
    use_language("es")
    yield
    use_language("en")


def test_axes_are_labelled(name: str, face: np.ndarray, drawn: list[Figure]) -> None:
    handbook_figures(face)[name]()
    (figure,) = drawn
    for axes in figure.axes:
        assert axes.get_xlabel() or axes.get_label() == "<colorbar>"
    assert figure.axes[0].get_ylabel()


@pytest.mark.usefixtures("spanish")
def test_all_of_it_speaks_spanish(name: str, face: np.ndarray, drawn: list[Figure]) -> None:
    spanish = handbook_figures(face)[name]()
    use_language("en")
    english = handbook_figures(face)[name]()
    assert spanish.caption != english.caption
    assert spanish.alternative_text != english.alternative_text
    pairs = zip(*(figure.findobj(Text) for figure in drawn), strict=True)
    texts = [(one.get_text(), other.get_text()) for one, other in pairs]
    assert not [one for one, other in texts if one == other and re.search("[A-Za-z]{2}", one)]
    for text in (spanish.caption, spanish.alternative_text, *(one for one, _ in texts)):
        assert not re.search(r"\b(the|of|with|and|by|to|in|at|from|pictures?|face)\b", text)


def test_a_small_buffer_stirs_neighbours_and_a_full_one_mixes_all() -> None:
    near, far = (data_loading.shuffled(300, buffer) for buffer in (10, 300))
    assert sorted(near) == sorted(far) == list(range(300))
    assert all(row <= place + 9 for place, row in enumerate(near))
    assert max(row - place for place, row in enumerate(far)) > 200
