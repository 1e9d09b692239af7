"""The figure of the ethics page: how little a few pictures say about a group."""

from course.drawing import INK, figure_with_axes
from course.measures import wilson_interval
from course.picture import Picture, picture_of
from course.translation import say

SHARE = 0.1


def group_sizes() -> Picture:
    """Draw the 95 % interval (Wilson's) of an error rate of 10 %, by number of pictures."""
    counts = (10, 20, 50, 100, 200, 500, 1000)
    figure, axes = figure_with_axes(7, 3.6)
    spoken = []
    for place, count in enumerate(counts):
        share, low, high = (100 * one for one in wilson_interval(round(SHARE * count), count))
        reach = [[share - low], [high - share]]
        axes.errorbar(place, share, yerr=reach, fmt="o", color=INK, capsize=4)
        axes.text(place + 0.1, high, f"{low:.0f}–{high:.0f}", fontsize=8)
        spoken.append(say(f"with {count} pictures, from {low:.0f} to {high:.0f}"))
    axes.set_xticks(range(len(counts)), [str(count) for count in counts])
    axes.set_ylim(0, 45)
    axes.margins(x=0.08)
    axes.set_xlabel("pictures in the group")
    axes.set_ylabel("error rate (%)")
    axes.grid(alpha=0.3, axis="y")
    return picture_of(
        figure,
        "Always one error in ten, and the 95 % interval around it: what the same result says with "
        "ever more pictures.",
        f"Intervals around an error rate of {100 * SHARE:.0f} %, in per cent: "
        + "; ".join(spoken)
        + ".",
    )
