"""The titles, labels and ticks of a drawn figure in the language that is in use."""

from typing import TYPE_CHECKING

from course.translation import ENGLISH, language_in_use

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def translate_figure(figure: "Figure") -> None:
    """Translate every text in the figure; numbers and names are in no catalogue and stay."""
    translate = language_in_use()
    if translate.language == ENGLISH:
        return
    from matplotlib.text import Text  # only here: `import course` stays fast
    from matplotlib.ticker import FuncFormatter

    for text in figure.findobj(Text):
        text.set_text(translate(text.get_text()))
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            if isinstance(axis.get_major_formatter(), FuncFormatter):  # ticks that have names
                axis.set_ticklabels([translate(tick.get_text()) for tick in axis.get_ticklabels()])
