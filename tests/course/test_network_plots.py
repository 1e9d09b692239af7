import signal
import types
from collections.abc import Callable

import numpy as np
import pytest

from course import network_plots, training_plots
from course.attributes import ATTRIBUTES
from course.checking.asking import asked_by_a_check
from course.picture import Note, Picture

RNG = np.random.default_rng(3)
IMAGES = RNG.random((12, 20, 16, 1), dtype=np.float32)
LABELS = RNG.integers(0, 2, (12, 40))
PROBABILITIES = RNG.random((12, 40))
BASELINE = np.maximum(LABELS.mean(0), 1 - LABELS.mean(0))
HISTORY = types.SimpleNamespace(
    history={
        "binary_accuracy": [0.7, 0.8],
        "loss": [0.6, 0.4],
        "val_binary_accuracy": [0.7, 0.75],
        "val_loss": [0.6, 0.5],
    }
)

DRAWINGS: dict[str, Callable[[], Picture | Note]] = {
    "learning_curves": lambda: training_plots.learning_curves(HISTORY, BASELINE),
    "accuracy_by_attribute": lambda: network_plots.accuracy_by_attribute(RNG.random(40), BASELINE),
    "confident_mistakes": lambda: network_plots.confident_mistakes(IMAGES, LABELS, PROBABILITIES),
    "errors_by_group": lambda: network_plots.errors_by_group(LABELS, PROBABILITIES),
    "feature_maps": lambda: network_plots.feature_maps(IMAGES, RNG.random((1, 20, 16, 9))),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_figure_is_readable(name: str, demand_readable: Callable[[Picture | Note], None]) -> None:
    demand_readable(DRAWINGS[name]())


def test_mistakes_are_the_surest_ones() -> None:
    probabilities = np.full((12, 40), 0.5)
    probabilities[4, 7] = 0.001
    labels = np.ones((12, 40))
    drawn = network_plots.confident_mistakes(IMAGES, labels, probabilities, most=1)
    assert isinstance(drawn, Picture)
    name = ATTRIBUTES[7].replace("_", " ")
    assert drawn.alternative_text == f"1 pictures: {name}, network no with 99.90 %, label yes."


def test_mistakes_of_a_broken_network_are_not_drawn() -> None:
    note = network_plots.confident_mistakes(IMAGES, LABELS, np.nan * PROBABILITIES)
    assert isinstance(note, Note)
    assert "not all probabilities are numbers" in note.text


def test_maps_below_zero_are_told_from_those_at_zero() -> None:
    above, below = np.ones((1, 20, 16, 2)), -np.ones((1, 20, 16, 2))
    drawn = [network_plots.feature_maps(IMAGES, maps) for maps in (above, below)]
    assert [isinstance(one, Picture) and "Below 0" in one.caption for one in drawn] == [False, True]


def test_figure_waits_for_training() -> None:
    note = training_plots.learning_curves(None, BASELINE)
    assert isinstance(note, Note)
    assert "comes to life" in note.text


@pytest.mark.tensorflow
def test_live_curve_is_a_line_of_text_outside_a_notebook(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for asked in (False, True):
        mark = asked_by_a_check.set(asked)
        curve = training_plots.live_curve(2)
        curve.on_train_begin()
        curve.on_epoch_end(0, {"loss": 0.7, "val_loss": 0.8})
        curve.on_epoch_end(1, {"loss": 0.5, "val_loss": 0.6})
        curve.on_train_end()
        asked_by_a_check.reset(mark)
        shown = "" if asked else "after training: loss 0.500, val_loss 0.600\n"
        assert capsys.readouterr().out == shown


@pytest.mark.tensorflow
def test_live_curve_is_one_figure_in_a_notebook_that_grows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[Note | Picture] = []
    monkeypatch.setattr(training_plots, "_in_notebook", lambda: True)
    monkeypatch.setattr(training_plots, "_show", lambda drawn, handle: shown.append(drawn))
    for asked in (True, False):
        mark = asked_by_a_check.set(asked)
        curve = training_plots.live_curve(3)
        curve.on_train_begin()
        curve.on_epoch_end(0, {"loss": 0.7, "val_loss": 0.8})
        curve.on_epoch_end(1, {"loss": 0.5, "val_loss": 0.6})
        curve.on_train_end()  # sooner than expected
        asked_by_a_check.reset(mark)
        if asked:
            assert shown == []
    begin, *growing, end = shown
    assert isinstance(begin, Note) and "3 epochs" in begin.text
    for number, drawn in enumerate(growing, start=1):
        assert isinstance(drawn, Picture)
        assert f"After {number} of 3 epochs" in drawn.caption
    assert isinstance(end, Picture)
    assert "Loss: training 0.7 to 0.5" in end.alternative_text
    assert "Stopped after 2 of 3 epochs" in end.caption


@pytest.mark.tensorflow
def test_interruption_ends_training_in_good_order(monkeypatch: pytest.MonkeyPatch) -> None:
    import keras

    shown: list[Note | Picture] = []
    monkeypatch.setattr(training_plots, "_in_notebook", lambda: True)
    monkeypatch.setattr(training_plots, "_show", lambda drawn, handle: shown.append(drawn))
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile(loss="mse", run_eagerly=True)
    before = signal.getsignal(signal.SIGINT)
    stop = keras.callbacks.LambdaCallback(
        on_train_batch_begin=lambda step, logs=None: signal.raise_signal(signal.SIGINT)
    )
    curve = training_plots.live_curve(9)
    history = model.fit(
        RNG.random((8, 3)), RNG.random(8), epochs=9, verbose=0, callbacks=[curve, stop]
    )
    assert len(history.history["loss"]) == 1
    assert isinstance(shown[-1], Picture)
    assert "Stopped after 1 of 9 epochs" in shown[-1].caption
    assert signal.getsignal(signal.SIGINT) is before


def test_time_left_does_not_count_the_slow_first_epoch() -> None:
    assert "about 90 seconds from the end" in training_plots._progress([0, 9], 11)
    assert "about 18 seconds from the end" in training_plots._progress([0, 9, 11], 11)
    assert "about 5 minutes from the end" in training_plots._progress([0, 100], 4)
