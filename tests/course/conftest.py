import sys
from collections.abc import Callable, Iterator

import pytest
from matplotlib.figure import Figure

from course import picture
from course.picture import Note, Picture

MOST_BYTES = 400_000


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Figure]]:
    """The figures that are drawn during a test."""
    seen: list[Figure] = []

    def keep(figure: Figure, caption: str, alternative_text: str) -> Picture:
        seen.append(figure)
        return picture.picture_of(figure, caption, alternative_text)

    for name, module in list(sys.modules.items()):
        if name.startswith("course.") and module is not picture and hasattr(module, "picture_of"):
            monkeypatch.setattr(module, "picture_of", keep)
    yield seen


@pytest.fixture
def demand_readable(figures: list[Figure]) -> Callable[[Picture | Note], None]:
    """See that one figure has labels, a caption, alternative text, and a size for a page."""

    def demand(drawn: Picture | Note) -> None:
        assert isinstance(drawn, Picture)
        (figure,) = figures
        shown = [axes for axes in figure.axes if axes.axison]
        assert figure.get_supxlabel() or all(axes.get_xlabel() for axes in shown)
        assert figure.get_supylabel() or any(axes.get_ylabel() for axes in shown)
        assert len(drawn.alternative_text) > 30
        assert drawn.caption.endswith((".", "?"))
        assert len(drawn.png) < MOST_BYTES

    return demand
