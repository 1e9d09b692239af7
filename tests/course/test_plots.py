import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from PIL import Image

from course import plots
from course.checking.examples import attribute_table
from course.picture import GRADING_VARIABLE, NOT_DRAWN, WAITING, Note, Picture

RNG = np.random.default_rng(3)
TABLE = attribute_table(RNG, rows=20)
SHARES = (TABLE == 1).mean().sort_values(ascending=False)
IMAGE = RNG.random((32, 24, 1), dtype=np.float32)
RECORDS = [
    {"image_id": name, "labels": (TABLE.loc[name] == 1).to_numpy(int), "image": IMAGE}
    for name in TABLE.index[:5]
]
DATASET = [(np.stack([IMAGE] * 6), (TABLE[:6] == 1).to_numpy(int))]

DRAWINGS: dict[str, Callable[[], Picture | Note]] = {
    "attribute_table": lambda: plots.attribute_table(TABLE),
    "prevalence_bars": lambda: plots.prevalence_bars(SHARES),
    "grey_histogram": lambda: plots.grey_histogram(255 * IMAGE, IMAGE),
    "image_row": lambda: plots.image_row([IMAGE, np.repeat(IMAGE, 3, axis=2)]),
    "labelled_grid": lambda: plots.labelled_grid(RECORDS),
    "first_batch": lambda: plots.first_batch(DATASET),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_figure_is_readable(name: str, demand_readable: Callable[[Picture | Note], None]) -> None:
    demand_readable(DRAWINGS[name]())


def test_labelled_grid_draws_the_files_beside_their_records(
    tmp_path: Path, figures: list[Figure]
) -> None:
    for record in RECORDS:
        Image.new("RGB", (24, 32), "red").save(tmp_path / str(record["image_id"]))
    drawn = plots.labelled_grid(RECORDS, tmp_path)
    assert isinstance(drawn, Picture)
    colours = [axes for axes in figures[0].axes if axes.images and not axes.axison]
    assert len(colours) == len(RECORDS)


def test_bars_of_something_else_than_shares_are_not_drawn() -> None:
    note = plots.prevalence_bars(100 * SHARES)
    assert isinstance(note, Note)
    assert "a share goes from 0 to 1" in note.text


def test_captions_are_true_for_pictures_that_were_not_normalised() -> None:
    for drawn in (plots.grey_histogram(255 * IMAGE, 255 * IMAGE), plots.image_row([255 * IMAGE])):
        assert isinstance(drawn, Picture)
        assert "not" in drawn.caption


@pytest.mark.parametrize("name", DRAWINGS)
def test_picture_is_a_png_of_readable_size(name: str) -> None:
    drawn = DRAWINGS[name]()
    assert isinstance(drawn, Picture)
    with Image.open(io.BytesIO(drawn.png)) as image:
        assert image.format == "PNG"
        assert 200 <= image.width <= 1400


def test_alternative_text_reaches_the_page_escaped() -> None:
    bundle = Picture(b"png", 'a "caption" <b>', 'bars & "lines" <i>')._repr_mimebundle_()
    assert 'alt="bars &amp; &quot;lines&quot; &lt;i&gt;"' in bundle["text/html"]
    assert "<figcaption" in bundle["text/html"]
    assert "<b>" not in bundle["text/html"]
    assert 'bars & "lines"' in bundle["text/plain"]


@pytest.mark.parametrize(
    "wait",
    [
        lambda: plots.attribute_table(None),  # type: ignore[arg-type]
        lambda: plots.grey_histogram(IMAGE, None),  # type: ignore[arg-type]
        lambda: plots.labelled_grid([None, None]),
        lambda: plots.first_batch(None),  # type: ignore[arg-type]
    ],
)
def test_figure_waits_for_an_unfinished_exercise(wait: Callable[[], Picture | Note]) -> None:
    note = wait()
    assert isinstance(note, Note)
    assert "comes to life" in note.text


def test_nothing_is_drawn_where_a_submission_is_graded(
    monkeypatch: pytest.MonkeyPatch, figures: list[Figure]
) -> None:
    monkeypatch.setenv(GRADING_VARIABLE, "1")
    assert {drawing() for drawing in DRAWINGS.values()} == {NOT_DRAWN}
    assert not figures
    assert plots.attribute_table(None) is WAITING  # type: ignore[arg-type]


def test_figure_of_a_wrong_answer_says_so_instead_of_raising() -> None:
    note = plots.prevalence_bars(pd.Series(["many", "few"]))
    assert isinstance(note, Note)
    assert "ValueError" in note.text


@pytest.mark.parametrize("colour", [plots.INK, plots.ACCENT, "#555555"])
def test_colours_stand_out_from_white(colour: str) -> None:
    assert 1.05 / (relative_luminance(colour) + 0.05) >= 4.5


def relative_luminance(colour: str) -> float:
    """WCAG 2.2, definition of relative luminance."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return float(np.dot(linear, [0.2126, 0.7152, 0.0722]))
