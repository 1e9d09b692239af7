"""Browse faces by their attributes: who matches, how many, and what goes with what."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from course.attributes import ATTRIBUTES
from course.drawing import ACCENT, INK, figures, words
from course.loading import Faces
from course.picture import Picture, comes_to_life, picture_of
from course.translation import say
from course.widgets.live_figure import LiveFigure, live_or_plain
from course.widgets.mosaic import show_mosaic

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CHOICES = 3
START = (("Smiling", "yes"), ("Mouth_Slightly_Open", "yes"), ("Eyeglasses", "any"))
ROWS, COLUMNS = 3, 5  # of faces shown


@dataclass(frozen=True)
class Wish:
    """An attribute and whether it is wanted (or unwanted)."""

    attribute: str
    wanted: bool

    def matches(self, labels: np.ndarray) -> np.ndarray:
        """Return, for labels `(n, 40)` of 0 and 1, which faces are as wished: bool `(n,)`."""
        matches: np.ndarray = labels[:, ATTRIBUTES.index(self.attribute)] == self.wanted
        return matches

    def __str__(self) -> str:
        return words(self.attribute) if self.wanted else f"not {words(self.attribute)}"


@comes_to_life
def attribute_browser(faces: Faces) -> LiveFigure | Picture:
    """Let the reader choose up to three attributes; show the faces that match and how many do."""
    plain = draw_matching(faces, wishes_of(*(part for pair in START for part in pair)))
    return live_or_plain(lambda: live_browser(faces, plain), plain)


def live_browser(faces: Faces, plain: Picture) -> LiveFigure:
    """Return the browser with its controls: attribute and answer, three times."""
    from ipywidgets import Dropdown, HBox, Layout, VBox

    controls: dict[str, Any] = {}
    style = {"description_width": "7em"}  # "Respuesta 1:" is longer than "Answer 1:"
    for number, (attribute, start) in enumerate(START, start=1):
        controls[f"attribute_{number}"] = Dropdown(
            options=[(words(name), name) for name in ATTRIBUTES],
            value=attribute,
            description=f"Attribute {number}:",
            layout=Layout(width="320px"),
            style=style,
        )
        controls[f"answer_{number}"] = Dropdown(
            options=[(say(answer), answer) for answer in ("any", "yes", "no")],
            value=start,
            description=f"Answer {number}:",
            layout=Layout(width="200px"),
            style=style,
        )
    boxes = list(controls.values())
    rows = [HBox(boxes[2 * number : 2 * number + 2]) for number in range(CHOICES)]

    @comes_to_life
    def draw(**chosen: str) -> Picture:
        return draw_matching(faces, wishes_of(*chosen.values()))

    return LiveFigure(controls, VBox(rows), draw, plain)


def wishes_of(*chosen: str) -> list[Wish]:
    """Return what is wished for; `chosen` alternates attributes and "any", "yes" or "no"."""
    pairs = zip(chosen[::2], chosen[1::2], strict=True)
    return [Wish(attribute, answer == "yes") for attribute, answer in pairs if answer != "any"]


def draw_matching(faces: Faces, wishes: list[Wish]) -> Picture:
    """Draw the first faces that are as wished, and how many are, wish by wish and together."""
    each = [wish.matches(faces.labels) for wish in wishes]
    together = np.logical_and.reduce([*each, np.ones(len(faces), bool)])
    figure, (left, right) = figures(9.6, 3.6, 1, 2)
    found = faces.images[together]
    show_mosaic(left, found, [""] * ROWS, COLUMNS)
    shown = min(len(found), ROWS * COLUMNS)
    left.set_xlabel(f"the first {shown} of {len(found)} faces that match")
    spoken = _bars(right, wishes, each, together)
    asked = " and ".join(map(str, wishes)) or "no condition"
    return picture_of(
        figure,
        f"{asked}: {len(found)} of {len(faces)} faces ({np.mean(together):.1%}). The long mark "
        "says how many it would be if the attributes had nothing to do with each other.",
        f"{shown} faces and a bar chart. {asked}: {len(found)} of {len(faces)} faces match. "
        + spoken,
    )


def _bars(axes: "Axes", wishes: list[Wish], each: list[np.ndarray], together: np.ndarray) -> str:
    """Draw the share of each wish, and of all together; return them in words."""
    names = [*map(str, wishes), "all at once" if len(wishes) > 1 else ""]
    shares = [100 * float(np.mean(matches)) for matches in [*each, together]]
    if len(wishes) == 1:
        names, shares = names[:1], shares[:1]
    elif not wishes:
        names = ["all faces"]
    spoken = ", ".join(f"{n} {s:.1f} %" for n, s in zip(names, shares, strict=True)) + "."
    axes.barh(range(len(names)), shares, color=INK, height=0.6)
    chance = 100 * float(np.prod([np.mean(matches) for matches in each]))
    for row, share in enumerate(shares):
        marked = row == len(wishes) > 1 and share < chance < share + 12
        axes.text((chance if marked else share) + 1, row, f"{share:.1f}", va="center", fontsize=9)
    if len(wishes) > 1:
        row = len(wishes)
        for colour, width in (("white", 6), (ACCENT, 2.5)):
            axes.plot([chance] * 2, [row - 0.45, row + 0.5], color=colour, linewidth=width)
        axes.text(chance, row + 0.75, f"by chance {chance:.1f}", color=ACCENT, fontsize=9)
        spoken += f" By chance it would be {chance:.1f} % together."
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(CHOICES + 1, -0.6)
    axes.set_xlim(0, 115)
    axes.set_xticks([0, 25, 50, 75, 100])
    axes.set_xlabel("faces (%)")
    axes.set_ylabel("condition")
    return spoken
