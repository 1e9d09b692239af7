"""What a figure becomes on the page: a picture with alternative text and a caption."""

import base64
import functools
import io
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from course.figure_translation import translate_figure
from course.translation import say

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Arguments = ParamSpec("Arguments")
Shown = TypeVar("Shown")

DOTS_PER_INCH = 110
# Set where a submission is graded.
GRADING_VARIABLE = "ROSTROS_GRADING"


@dataclass(frozen=True)
class Picture:
    """A figure as JupyterLab and nbconvert show it; a screen reader reads `alternative_text`."""

    png: bytes
    caption: str
    alternative_text: str

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        source = base64.b64encode(self.png).decode("ascii")
        # JupyterLab ignores alternative text on image/png outputs, so the picture comes as HTML.
        html = (
            '<figure style="margin: 0.5em 0">'
            f'<img alt="{escape(self.alternative_text)}" style="max-width: 100%" '
            f'src="data:image/png;base64,{source}">'
            f'<figcaption style="font-size: 90%">{escape(self.caption)}</figcaption></figure>'
        )
        plain = say(f"[Figure: {self.alternative_text}]")
        return {"text/html": html, "text/plain": plain}


@dataclass(frozen=True)
class Note:
    """A sentence in place of a figure that cannot be drawn yet."""

    text: str

    def __str__(self) -> str:
        return say(self.text)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        style = "border-left: 4px solid; padding: 0.3em 0.8em; margin: 0.5em 0"
        return {
            "text/html": f'<p style="{style}">{escape(str(self))}</p>',
            "text/plain": str(self),
        }


WAITING = Note(
    "○ This comes to life when the exercises above work. "
    "(They do? Then run the cells above again, from the top.)"
)


NOT_DRAWN = Note("[Figure: not drawn, since a graded copy shows text alone.]")


def being_graded() -> bool:
    """Whether a submission is being graded here: then nobody sees its figures."""
    return bool(os.environ.get(GRADING_VARIABLE))


class CannotBeDrawn(Exception):
    """What a figure got is not what it draws; the message says in a few words why."""


def picture_of(figure: "Figure", caption: str, alternative_text: str) -> Picture:
    """Return the drawn figure as a picture, its texts in the language that is in use."""
    translate_figure(figure)
    png = io.BytesIO()
    figure.savefig(png, format="png", dpi=DOTS_PER_INCH, bbox_inches="tight", facecolor="white")
    return Picture(png.getvalue(), say(caption), say(alternative_text))


def comes_to_life(
    draw: Callable[Arguments, Shown],
) -> Callable[Arguments, Shown | Note]:
    """Let a figure wait, with a sentence, for the exercises whose results it is drawn from.

    A result that is not there yet (None, or a `Note` that says why) or that cannot be drawn gives a
    `Note`, so that an unfinished notebook runs from top to bottom. Where a submission is graded, no
    figure is drawn: half of the time of some notebooks.
    """

    @functools.wraps(draw)
    def drawn(*arguments: Arguments.args, **options: Arguments.kwargs) -> Shown | Note:
        for value in _parts((*arguments, *options.values())):
            if isinstance(value, Note):
                return value
            if value is None:
                return WAITING
        if being_graded():
            return NOT_DRAWN
        try:
            return draw(*arguments, **options)
        except Exception as problem:  # whatever a half-finished answer leads to
            why = str(problem) if isinstance(problem, CannotBeDrawn) else type(problem).__name__
            return Note(
                f"○ This figure cannot be drawn from what it got yet ({why}). "
                "The check of the exercise above says more."
            )

    return drawn


def _parts(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        yield from value if isinstance(value, list) else [value]
