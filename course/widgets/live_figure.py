"""A figure with controls, drawn anew with each change; a plain figure where nobody can use them.

Who gets what:

- nbclient, and with it nbconvert, nbgrader and its sandbox, execute a notebook with nobody there.
  They get the plain figure alone.
- A front end with a person gets two outputs: the plain figure, and the widget. Once the widget
  shows, the plain figure hides. Where no widget appears (a front end without ipywidgets, a notebook
  that was opened again or converted), the plain figure is what one sees.
"""

from collections.abc import Callable, Mapping
from typing import Any

from course.picture import Note, Picture
from course.translation import say

VIEW = "application/vnd.jupyter.widget-view+json"


class LiveFigure:
    """Controls above a figure; `draw` gets their values by name and returns what is shown.

    The drawing must not raise: `course.picture.comes_to_life` sees to that.
    """

    def __init__(
        self,
        controls: Mapping[str, Any],
        layout: Any,
        draw: Callable[..., Picture | Note],
        plain: Picture,
    ) -> None:
        from ipywidgets import HTML, VBox

        self.controls = controls
        self.plain = plain
        self._draw = draw
        self._figure = HTML()
        self.widget = VBox([layout, self._figure])
        self.shown: Picture | Note = plain
        for control in controls.values():
            control.description = say(control.description)
            control.observe(self._redraw, "value")
        self._redraw()

    def _redraw(self, _change: object = None) -> None:
        values = {name: control.value for name, control in self.controls.items()}
        self.shown = self._draw(**values)
        html = self.shown._repr_mimebundle_()["text/html"]
        self._figure.value = f'<div style="line-height: 1.4">{html}</div>'

    def _ipython_display_(self) -> None:
        from IPython.display import display

        for bundle in self.outputs():
            display(bundle, raw=True)  # type: ignore[no-untyped-call]

    def outputs(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the mime bundles of the plain figure and of the widget."""
        name = self.widget.model_id
        self.widget.add_class(f"live-{name}")
        plain = self.plain._repr_mimebundle_()
        plain["text/html"] = (
            f"<style>{_one_of_the_two(name)}</style>"
            f'<div class="plain-{name}">{plain["text/html"]}'
            f"<p>{say('Run this cell in JupyterLab to use its controls.')}</p></div>"
        )
        view = self.widget._repr_mimebundle_()[VIEW]
        return plain, {VIEW: view, "text/html": "", "text/plain": ""}


def live_or_plain(make: Callable[[], LiveFigure], plain: Picture) -> "LiveFigure | Picture":
    """Return the live figure where somebody can use it, and the plain one elsewhere."""
    if not _somebody_is_there():
        return plain
    try:
        return make()
    except ImportError:  # no ipywidgets
        return plain


def _somebody_is_there() -> bool:
    """Whether the front end that runs this cell could ask a person something.

    That is what `allow_stdin` says in Jupyter's message protocol: true in JupyterLab and VS Code,
    false in nbclient and all that builds on it.
    """
    from IPython.core.getipython import get_ipython

    kernel = getattr(get_ipython(), "kernel", None)
    if kernel is None:
        return False
    return bool(kernel.get_parent().get("content", {}).get("allow_stdin"))


def _one_of_the_two(name: str) -> str:
    """Return the style that hides the plain figure, or the place of a widget that is not there.

    A browser that does not know `:has` shows both.
    """
    return (
        f"body:has(.live-{name}) .plain-{name}, "
        f".jp-OutputArea-child:has(.plain-{name}) + .jp-OutputArea-child:not(:has(.live-{name}))"
        " { display: none }"
    )
