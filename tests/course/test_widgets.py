from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from course import widgets
from course.attributes import ATTRIBUTES
from course.loading import Faces
from course.picture import Note, Picture
from course.widgets.browser import live_browser
from course.widgets.live_figure import VIEW, LiveFigure
from course.widgets.threshold import Answers, live_slider

RNG = np.random.default_rng(5)
COUNT = 60
FACES = Faces(
    tuple(f"{number:06}.jpg" for number in range(COUNT)),
    RNG.random((COUNT, 16, 12, 1), dtype=np.float32),
    (RNG.random((COUNT, 40)) < 0.4).astype(np.float32),
)
PROBABILITIES = RNG.random(COUNT)
LABELS = (RNG.random(COUNT) < 0.5).astype(int)
PLAIN = Picture(b"png", "A caption.", "the plain figure")


def has(attribute: str) -> np.ndarray:
    return FACES.labels[:, ATTRIBUTES.index(attribute)] == 1


def seen(live: LiveFigure) -> str:
    """What a screen reader reads."""
    assert isinstance(live.shown, Picture)
    return live.shown.alternative_text


def set_values(live: LiveFigure, **values: Any) -> None:
    for name, value in values.items():
        live.controls[name].value = value


def test_browser_counts_the_faces_that_match_each_wish_and_all() -> None:
    live = live_browser(FACES, PLAIN)
    set_values(live, attribute_1="Bald", answer_1="yes", attribute_2="Male", answer_2="no")
    both = int(np.sum(has("Bald") & ~has("Male")))
    assert f"Bald and not Male: {both} of {COUNT} faces match" in seen(live)
    assert f"Bald {100 * has('Bald').mean():.1f} %" in seen(live)
    assert f"not Male {100 * (~has('Male')).mean():.1f} %" in seen(live)
    by_chance = 100 * has("Bald").mean() * (~has("Male")).mean()
    assert f"By chance it would be {by_chance:.1f} %" in seen(live)


def test_browser_takes_three_wishes_and_none() -> None:
    live = live_browser(FACES, PLAIN)
    set_values(live, answer_1="any", answer_2="any", answer_3="any")
    assert f"{COUNT} of {COUNT} faces" in seen(live)
    set_values(live, answer_1="yes", answer_2="yes", attribute_3="Young", answer_3="no")
    three = int(np.sum(has("Smiling") & has("Mouth_Slightly_Open") & ~has("Young")))
    assert f"{three} of {COUNT} faces" in seen(live)


def test_browser_shows_that_nobody_matches() -> None:
    live = live_browser(FACES, PLAIN)
    set_values(live, attribute_1="Bald", attribute_2="Bald", answer_1="yes", answer_2="no")
    assert f": 0 of {COUNT} faces" in seen(live)


@pytest.mark.parametrize("threshold", [0.0, 0.2, 0.5, 0.83, 1.0])
def test_slider_counts_rates_and_flips(threshold: float) -> None:
    live = live_slider(Answers(PROBABILITIES, LABELS == 1, FACES.images), PLAIN)
    set_values(live, threshold=threshold)
    face, truly = threshold <= PROBABILITIES, LABELS == 1
    found, missed = np.sum(face & truly), np.sum(~face & truly)
    false_positives, rejected = np.sum(face & ~truly), np.sum(~face & ~truly)
    assert (
        f"{found} faces found, {missed} missed, {false_positives} false positives, "
        f"{rejected} rightly rejected" in seen(live)
    )
    assert f"= {false_positives / np.sum(~truly):.1%}" in seen(live)
    assert f"= {missed / np.sum(truly):.1%}" in seen(live)
    flipped = face != (PROBABILITIES >= 0.5)
    assert f"{np.sum(flipped & truly)} faces, {np.sum(flipped & ~truly)} not-faces." in seen(live)


def test_slider_without_any_face_has_no_miss_rate() -> None:
    live = live_slider(Answers(PROBABILITIES, np.zeros(COUNT, bool), FACES.images), PLAIN)
    assert "miss rate unknown" in seen(live)


def test_each_change_reaches_the_page_with_its_alternative_text() -> None:
    live = live_slider(Answers(PROBABILITIES, LABELS == 1, FACES.images), PLAIN)
    before = live.widget.children[-1].value
    set_values(live, threshold=0.9)
    after = live.widget.children[-1].value
    assert after != before
    assert 'alt="Threshold 0.90' in after


def test_controls_are_labelled() -> None:
    slider = live_slider(Answers(PROBABILITIES, LABELS == 1, FACES.images), PLAIN)
    for live in (live_browser(FACES, PLAIN), slider):
        assert all(control.description for control in live.controls.values())


def test_front_end_gets_the_plain_figure_and_the_widget() -> None:
    live = live_browser(FACES, PLAIN)
    plain, widget = live.outputs()
    assert "the plain figure" in plain["text/html"]
    assert VIEW not in plain
    assert widget[VIEW]["model_id"] == live.widget.model_id
    assert widget["text/html"] == widget["text/plain"] == ""


@pytest.mark.parametrize(
    "show",
    [
        lambda: widgets.attribute_browser(FACES),
        lambda: widgets.threshold_slider(PROBABILITIES, LABELS, FACES.images),
        lambda: widgets.threshold_slider(
            PROBABILITIES[:, np.newaxis], LABELS[:, np.newaxis], FACES.images
        ),
    ],
)
def test_without_a_person_there_is_a_plain_figure(
    show: Callable[[], Picture | Note], demand_readable: Callable[[Picture | Note], None]
) -> None:
    demand_readable(show())


@pytest.mark.parametrize(
    "wait",
    [
        lambda: widgets.attribute_browser(None),  # type: ignore[arg-type]
        lambda: widgets.augmentation_playground(None),  # type: ignore[arg-type]
        lambda: widgets.threshold_slider(None, LABELS, FACES.images),  # type: ignore[arg-type]
    ],
)
def test_widget_waits_for_an_unfinished_exercise(wait: Callable[[], object]) -> None:
    note = wait()
    assert isinstance(note, Note)
    assert "comes to life" in note.text


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (lambda: widgets.threshold_slider(PROBABILITIES[1:], LABELS, FACES.images), "one label"),
        (lambda: widgets.threshold_slider("many", LABELS, FACES.images), "one label"),  # type: ignore[arg-type]
        (lambda: widgets.augmentation_playground(FACES.images), "(height, width, 1)"),
        (lambda: widgets.augmentation_playground("a face"), "(height, width, 1)"),  # type: ignore[arg-type]
        (lambda: widgets.attribute_browser("faces"), "AttributeError"),  # type: ignore[arg-type]
    ],
)
def test_wrong_arguments_are_answered_in_words(wrong: Callable[[], object], why: str) -> None:
    note = wrong()
    assert isinstance(note, Note)
    assert why in note.text
