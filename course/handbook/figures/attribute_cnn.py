"""Figures of step 2: convolution, ReLU and pooling; sigmoid and loss; a machine without eyes."""

import numpy as np

from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey
from course.picture import Picture, picture_of

# Answers where it is dark above and light below: the lower edge of hair, of glasses, of a shadow.
FILTER = np.array([[-1, -2, -1], [0, 0, 0], [1, 2, 1]]) / 4


def convolution(face: np.ndarray) -> Picture:
    """Draw a grey picture `(64, 64, 1)` on its way through one filter, ReLU and max pooling."""
    grey = np.squeeze(face)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(grey, 1, mode="edge"), (3, 3))
    answer = np.einsum("ijkl,kl->ij", windows, FILTER)
    kept = np.maximum(answer, 0)
    height, width = kept.shape
    pooled = kept.reshape(height // 2, 2, width // 2, 2).max(axis=(1, 3))
    figure, (first, second, third, fourth) = figures(12, 3.5, 1, 4)
    show_grey(first, face)
    most = float(np.abs(answer).max())
    for axes, values in ((second, answer), (third, kept), (fourth, pooled)):
        shown = axes.imshow(values, cmap="RdBu_r", vmin=-most, vmax=most)
    figure.colorbar(shown, ax=[second, third, fourth], label="answer of the filter", shrink=0.75)
    titles = ("the picture", "convolution", "then ReLU", "then max pooling")
    for axes, title in zip((first, second, third, fourth), titles, strict=True):
        axes.set_title(title)
        axes.set_xlabel("column (pixel)")
    first.set_ylabel("row (pixel)")
    return picture_of(
        figure,
        "One filter of 3 × 3 weights that looks for dark above light. ReLU drops what is below 0 "
        "(blue), pooling keeps the strongest of each 2 × 2.",
        "Four pictures in a row: a drawn face; the answers of a filter for horizontal edges, "
        "positive and negative; the same with the negative ones set to 0; and those at half the "
        f"height and width, {pooled.shape[0]} × {pooled.shape[1]}.",
    )


def sigmoid_and_loss() -> Picture:
    """Draw the sigmoid, and the cross-entropy of an answer when the label is 1 and when it is 0."""
    figure, (left, right) = figures(9.6, 3.6, 1, 2)
    sums = np.linspace(-6, 6, 241)
    left.plot(sums, 1 / (1 + np.exp(-sums)), color=INK, linewidth=2)
    left.axhline(0.5, color="#555555", linestyle=":")
    left.set_title("sigmoid")
    left.set_xlabel("weighted sum z (no unit)")
    left.set_ylabel("answer p (0 to 1)")
    answers = np.linspace(0.005, 0.995, 199)
    right.plot(answers, -np.log(answers), color=INK, linewidth=2, label="the label is 1")
    right.plot(answers, -np.log(1 - answers), "--", color=ACCENT, linewidth=2, label="it is 0")
    right.set_title("binary cross-entropy")
    right.set_xlabel("answer p (0 to 1)")
    right.set_ylabel("loss (nats)")
    right.legend(frameon=False)
    for axes in (left, right):
        axes.grid(alpha=0.3)
    return picture_of(
        figure,
        "Left: any sum becomes a number between 0 and 1. Right: being sure and wrong is expensive.",
        "Two line charts. The sigmoid rises from 0 to 1 and is 0.5 where the sum is 0. The loss "
        f"falls from {-np.log(0.005):.1f} to 0 as the answer goes from 0.005 to 1 if the label is "
        "1, and rises the same way if it is 0.",
    )


def always_no() -> Picture:
    """Draw what always saying "no" reaches, by how frequent an attribute is."""
    share = np.linspace(0, 100, 101)
    figure, axes = figure_with_axes(7, 3.6)
    axes.plot(share, 100 - share, color=INK, linewidth=2, label="accuracy")
    axes.plot(share, np.full_like(share, 50), "--", color=ACCENT, lw=2, label="balanced accuracy")
    axes.set_xlabel("pictures with the attribute (%)")
    axes.set_ylabel('always saying "no" reaches (%)')
    axes.set_ylim(0, 105)
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    return picture_of(
        figure,
        "The rarer an attribute, the better a blind machine looks. Balanced accuracy is not "
        "fooled by that.",
        "Line chart. The accuracy of always saying no falls in a straight line from 100 % for an "
        "attribute that nobody has to 0 % for one that all have. Balanced accuracy stays at 50 %.",
    )
