"""The figures of the notebooks. Each has axis labels, a caption and alternative text."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from course.attributes import ATTRIBUTES
from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey, words
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


@comes_to_life
def attribute_table(attributes: "pd.DataFrame", rows: int = 12) -> Picture:
    """Draw the first `rows` rows of an attribute table: + where it says 1, a dot where -1."""
    part = attributes.iloc[:rows]
    figure, axes = figure_with_axes(10.5, 1.9 + 0.27 * len(part))
    axes.set_xlim(-0.5, part.shape[1] - 0.5)
    axes.set_ylim(len(part) - 0.5, -0.5)
    for (row, column), value in np.ndenumerate(part.to_numpy()):
        if value == 1:
            axes.text(column, row, "+", color="white", ha="center", va="center", weight="bold")
            axes.add_patch(_square(column, row))
        else:
            axes.plot(column, row, marker=".", markersize=3, color="#555555")
    for column in range(5, part.shape[1], 5):  # the eye finds its column again
        axes.axvline(column - 0.5, color="#bbbbbb", linewidth=0.8, zorder=0)
    axes.set_xticks(range(part.shape[1]), [words(name) for name in part.columns], rotation=90)
    axes.set_yticks(range(len(part)), [str(name) for name in part.index])
    axes.set_xlabel("attribute")
    axes.set_ylabel("picture")
    present = int((part.to_numpy() == 1).sum())
    return picture_of(
        figure,
        f"The first {len(part)} pictures. A dark square with + is an attribute that somebody saw.",
        f"Grid of {len(part)} pictures by {part.shape[1]} attributes; "
        f"{present} of its {part.size} cells are marked as present, the others as absent.",
    )


@comes_to_life
def prevalence_bars(shares: "pd.Series[float]") -> Picture:
    """Draw one bar per attribute: the share of pictures that have it, in per cent."""
    percent = 100 * shares.to_numpy(dtype=float)
    if not ((percent >= 0) & (percent <= 100)).all():
        raise CannotBeDrawn("a share goes from 0 to 1")
    names = [words(name) for name in shares.index]
    figure, axes = figure_with_axes(7.5, 1.0 + 0.2 * len(names))
    axes.barh(range(len(names)), percent, color=INK, height=0.75)
    for row, value in enumerate(percent.tolist()):
        place = 51 if 45 < value < 50 else value + 1  # not across the line
        axes.text(place, row, f"{value:.0f}", va="center", fontsize=8)
    axes.axvline(50, color=ACCENT, linestyle="--", linewidth=1.2, zorder=0)
    axes.text(51, len(names) - 1, "half of the pictures", color=ACCENT, va="center")
    axes.set_yticks(range(len(names)), names, fontsize=8)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_xlim(0, 105)
    axes.set_xlabel("pictures with the attribute (%)")
    axes.set_ylabel("attribute")
    above = int((percent > 50).sum())
    return picture_of(
        figure,
        f"{above} of {len(names)} attributes are present in more than half of the pictures.",
        f"Bar chart of {len(names)} attributes, from {names[0]} ({percent[0]:.0f} %) "
        f"to {names[-1]} ({percent[-1]:.0f} %).",
    )


@comes_to_life
def grey_histogram(before: np.ndarray, after: np.ndarray) -> Picture:
    """Draw the grey levels of one picture: as stored (0 to 255), and as a network gets them."""
    figure, (left, right) = figures(9, 3, 1, 2)
    _histogram(left, before, 255, "before: bytes", "grey level (0 black to 255 white)", INK)
    _histogram(right, after, 1, "after: float32", "grey level (0 black to 1 white)", ACCENT)
    left.set_ylabel("pixels (%)")
    return picture_of(
        figure,
        "The same shape on another scale: a darker pixel stays darker than a brighter one."
        if np.max(after) <= 1 and np.max(after) > np.min(after)
        else f"The right panel shows 0 to 1, but the numbers go from {np.min(after):.3g} "
        f"to {np.max(after):.3g}: this is not the picture's grey on a new scale.",
        f"Two histograms of grey levels. Before: {np.min(before):.0f} to {np.max(before):.0f}, "
        f"mean {np.mean(before):.0f}. After: {np.min(after):.2f} to {np.max(after):.2f}, "
        f"mean {np.mean(after):.2f}.",
    )


@comes_to_life
def image_row(images: Sequence[np.ndarray]) -> Picture:
    """Draw grey pictures in a row, each with its own pixels as units."""
    figure, all_axes = figures(2.3 * len(images), 2.9, 1, len(images))
    for axes, image in zip(all_axes, images, strict=True):
        height, width = image.shape[:2]
        show_grey(axes, image)
        axes.set_title(f"{height} × {width}")
        axes.set_xlabel("column (pixel)")
    all_axes[0].set_ylabel("row (pixel)")
    sizes = ", ".join(f"{image.shape[0]} × {image.shape[1]}" for image in images)
    return picture_of(
        figure,
        "Above each picture: its height × width in pixels."
        + (
            " Numbers above 1 are shown as white: these are not between 0 and 1."
            if any(image.dtype.kind == "f" and image.max() > 1 for image in images)
            else ""
        ),
        f"A picture at {sizes} pixels (height × width).",
    )


@comes_to_life
def labelled_grid(
    records: Sequence[Any],
    images_dir: Path | None = None,
    names: Sequence[str] = ATTRIBUTES,
    columns: int = 3,
) -> Picture:
    """Draw labelled pictures, each with those of its attributes that fewest of the others have.

    With `images_dir`, the file that `image_id` names there is drawn beside each, in colour.
    """
    shown = [_fields(record) for record in records]
    common = np.sum([np.asarray(fields["labels"]) == 1 for fields in shown], axis=0)
    rows, each = -(-len(shown) // columns), 1 if images_dir is None else 2
    figure, all_axes = figures(1.75 * each * columns, 3.5 * rows, rows, each * columns)
    spoken = []
    for number, fields in enumerate(shown):
        axes = all_axes[each * number]
        present = [
            place for place in np.argsort(common, kind="stable") if fields["labels"][place] == 1
        ]
        rarest = [words(names[place]) for place in present[:6]]
        more = len(present) - len(rarest)
        show_grey(axes, fields["image"])
        axes.set_title(str(fields["image_id"]), fontsize=10, loc="left")
        lines = [*rarest, *([f"and {more} more"] if more else [])] or ["(no label is 1)"]
        axes.set_xlabel("\n".join(lines), fontsize=9.5, loc="left")
        spoken.append(f"{fields['image_id']}: {', '.join(rarest)}")
        if images_dir is not None:
            _original(all_axes[each * number + 1], images_dir / fields["image_id"])
    for axes in all_axes[each * len(shown) :]:
        axes.set_axis_off()
    figure.supylabel("row (pixel)", fontsize=9)
    figure.supxlabel("column (pixel)", fontsize=9)
    return picture_of(
        figure,
        "Under each picture: labels that are 1, first those that few of these pictures share."
        + (" Beside it: the file itself." if images_dir is not None else ""),
        f"{len(shown)} labelled pictures. " + "; ".join(spoken) + ".",
    )


@comes_to_life
def first_batch(dataset: Iterable[Any], most: int = 6) -> Picture | Any:
    """Draw up to `most` pictures of a dataset's first batch with their labels."""
    images, labels = next(iter(dataset))
    pairs = zip(np.asarray(images)[:most], np.asarray(labels)[:most], strict=True)
    records = [
        {"image_id": f"batch[{number}]", "labels": label, "image": image}
        for number, (image, label) in enumerate(pairs)
    ]
    return labelled_grid(records, columns=6)


def _square(column: float, row: float) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((column - 0.45, row - 0.45), 0.9, 0.9, color=INK, zorder=0)


def _original(axes: "Axes", path: Path) -> None:
    with Image.open(path) as image:
        axes.imshow(image)
    axes.set_axis_off()


def _histogram(
    axes: "Axes", values: np.ndarray, most: float, title: str, units: str, colour: str
) -> None:
    flat = np.ravel(values).astype(float)
    share = np.full(flat.shape, 100 / flat.size)
    axes.hist(flat, bins=32, range=(0, most), weights=share, color=colour)
    axes.set_title(title)
    axes.set_xlabel(units)


def _fields(record: Any) -> Mapping[str, Any]:
    if isinstance(record, Mapping):
        return record
    return {name: getattr(record, name) for name in ("image_id", "labels", "image")}
