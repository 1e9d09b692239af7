"""How training goes: learning curves afterwards, and one that grows while it runs."""

import sys
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from course.checking.asking import asked_by_a_check
from course.drawing import ACCENT, INK, figure_with_axes, figures
from course.interruption import GentleInterruption
from course.picture import Note, Picture, being_graded, comes_to_life, picture_of
from course.translation import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Curves = Mapping[str, Sequence[float]]


@comes_to_life
def learning_curves(history: Any, baseline: Sequence[float]) -> Picture:
    """Draw the accuracy that a Keras `History` has noted, beside a baseline.

    `baseline` holds shares from 0 to 1; their mean is drawn.
    """
    curves, blind = history.history, 100 * float(np.mean(baseline))
    figure, axes = figure_with_axes(7.5, 3.4)
    spoken = _pair(axes, curves, _accuracy(curves))
    axes.axhline(blind, color="#555555", linestyle=":", label="majority baseline")
    _set_axes(axes, len(curves["loss"]))
    axes.set_ylabel(_accuracy_label(curves))
    axes.legend(frameon=False)
    return picture_of(
        figure,
        "What lies above the dotted line has been learned from pictures.",
        f"Learning curve over {_epochs(len(curves['loss']))}. {spoken} "
        f"Majority baseline: {blind:.1f}.",
    )


def live_curve(epochs: int) -> Any:
    """Return a Keras callback that shows the learning curves while the model trains.

    In a notebook one figure is drawn anew after each epoch, with the time that is left, and an
    interruption ends the training in good order. Elsewhere one line is printed at the end. Where a
    check trains, nothing is shown.
    """
    import keras

    curves: dict[str, list[float]] = {}
    handle: list[Any] = []
    moments: list[float] = []
    interruption = GentleInterruption()

    def begin(logs: Curves | None = None) -> None:
        moments[:] = [time.monotonic()]
        if _on_the_page():
            _show(Note(f"○ Training begins: {_epochs(epochs)}. The first takes longest."), handle)
            interruption.begin(callback.model)

    def note(epoch: int, logs: Curves | None = None) -> None:
        moments.append(time.monotonic())
        for name, value in (logs or {}).items():
            curves.setdefault(name, []).append(float(value))  # type: ignore[arg-type]
        if _is_seen():
            _show(_curves(curves, epochs, progress=_progress(moments, epochs)), handle)

    def end(logs: Curves | None = None) -> None:
        interruption.end()
        if curves and _is_seen():
            done = len(moments) - 1
            early = f"Stopped after {done} of {epochs} epochs. " if done < epochs else ""
            _show(_curves(curves, epochs, progress=early), handle)
        elif curves and not asked_by_a_check.get():
            ends = ", ".join(f"{name} {values[-1]:.3f}" for name, values in curves.items())
            print(say("after training:"), ends)

    callback = keras.callbacks.LambdaCallback(
        on_train_begin=begin, on_epoch_end=note, on_train_end=end
    )
    return callback


def _progress(moments: Sequence[float], epochs: int) -> str:
    """Return how far training is, and about how long the rest takes.

    `moments` are times in seconds: of the beginning, and of the end of each epoch so far. The first
    epoch builds the network's graph and says little about the others.
    """
    durations = np.diff(moments)
    seconds = float(np.mean(durations[1:] if len(durations) > 1 else durations))
    left = seconds * (epochs - len(durations))
    spoken = f"{left:.0f} seconds" if left < 100 else f"{left / 60:.0f} minutes"
    return f"After {len(durations)} of {epochs} epochs, about {spoken} from the end. "


def _on_the_page() -> bool:
    return _in_notebook() and not asked_by_a_check.get()


def _is_seen() -> bool:
    return _on_the_page() and not being_graded()


def _in_notebook() -> bool:
    """Whether what a cell prints goes to a notebook's page (and not to a file or a check)."""
    return type(sys.stdout).__module__.startswith("ipykernel")


def _show(picture: Picture | Note, handle: list[Any]) -> None:
    from IPython.display import display

    if handle:
        handle[0].update(picture)
    else:
        handle.append(display(picture, display_id=True))  # type: ignore[no-untyped-call]


def _curves(history: Curves, epochs: int, progress: str = "") -> Picture:
    figure, (left, right) = figures(9.6, 3.2, 1, 2)
    spoken = [_pair(left, history, "loss"), _pair(right, history, _accuracy(history))]
    done = len(history["loss"])
    for axes, title in ((left, "loss: binary cross-entropy"), (right, "answers that are right")):
        axes.set_title(title)
        _set_axes(axes, max(done, epochs))
    left.set_ylabel("loss (mean per answer)")
    right.set_ylabel(_accuracy_label(history))
    left.legend(frameon=False)
    return picture_of(
        figure,
        f"{progress}Each point is one epoch. Should the dashed loss rise while the solid one "
        "falls, the network begins to learn its training pictures by heart.",
        f"Learning curves over {_epochs(done)}. " + " ".join(spoken),
    )


def _set_axes(axes: "Axes", epochs: int) -> None:
    from matplotlib.ticker import MaxNLocator  # only here: `import course` stays fast

    axes.set_xlabel("epoch")
    axes.set_xlim(0.5, epochs + 0.5)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(alpha=0.3)


def _accuracy(history: Curves) -> str:
    return next((name for name in history if "accuracy" in name and "val" not in name), "")


def _accuracy_label(history: Curves) -> str:
    return "binary accuracy (%)" if _accuracy(history) == "binary_accuracy" else "accuracy (%)"


def _epochs(count: int) -> str:
    return f"{count} epoch" if count == 1 else f"{count} epochs"


def _pair(axes: "Axes", history: Curves, name: str) -> str:
    """Draw one figure of training and validation; return its first and last values in words."""
    scale = 1 if name == "loss" else 100
    spoken = []
    for key, label, style in ((name, "training", "-o"), (f"val_{name}", "validation", "--s")):
        if key in history:
            values = [scale * value for value in history[key]]
            colour = INK if label == "training" else ACCENT
            axes.plot(range(1, len(values) + 1), values, style, color=colour, label=label, ms=4)
            spoken.append(f"{label} {values[0]:.3g} to {values[-1]:.3g}")
    return f"{'Loss' if scale == 1 else 'Accuracy in %'}: {', '.join(spoken)}."
