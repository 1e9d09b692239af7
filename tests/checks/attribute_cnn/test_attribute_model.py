"""The trained model: what it must be able to do, on pictures where that is easy to learn."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from course.checking.result import CheckResult, Outcome
from course.loading import load_split
from course.sample import SAMPLE_VARIABLE, Sample

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]
# Eight kernels and small steps: with four and a rate of 0.01, all died for one seed in twelve.
SMALL = """
def small(last="sigmoid"):
    return keras.Sequential([keras.Input((64, 64, 1)), layers.Rescaling(4.0, offset=-2.0),
        layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(4),
        layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(4),
        layers.Flatten(), layers.Dense(40, activation=last)])

def train(model):
    global history
    keras.utils.set_random_seed(1)
    model.compile(keras.optimizers.RMSprop(0.003), "binary_crossentropy")
    history = model.fit(images, labels, epochs=20, batch_size=8, verbose=0,
                        validation_data=(images, labels))
    return model
"""
CONSTANT = """
attribute_model = small()
attribute_model.layers[-1].kernel.assign(np.zeros((72, 40)))
attribute_model.layers[-1].bias.assign(10 * labels.mean(axis=0) - 5.1)
"""


@pytest.fixture(scope="session")
def pictures(tiny_sample: Sample) -> dict[str, Any]:
    faces = load_split(tiny_sample, "train", (64, 64))
    return {"images": faces.images, "labels": faces.labels}


def outcomes(results: tuple[CheckResult, ...]) -> dict[str, bool]:
    return {result.check: result.outcome is Outcome.PASSED for result in results}


PUBLIC_MISTAKES = [
    (
        "attribute_model = small(); train(attribute_model); attribute_model = small()",
        {
            "test_history_is_that_of_the_model",
            "test_beats_the_baseline_on_validation_pictures",
        },
    ),
    (
        CONSTANT,
        {
            "test_beats_the_baseline_on_validation_pictures",
            "test_balanced_accuracy_on_validation_pictures",
        },
    ),
    (
        'attribute_model = train(small("softmax"))',
        {"test_beats_the_baseline_on_validation_pictures"},
    ),
    ("attribute_model = train(small()); train(small())", {"test_history_is_that_of_the_model"}),
    (
        "attribute_model = train(small()); history = history.history",
        {"test_history_is_that_of_the_model"},
    ),
    ("attribute_model = train(small()); history = None", {"test_history_is_that_of_the_model"}),
]


@pytest.mark.parametrize(
    ("model", "caught"), [("attribute_model = train(small())", set()), *PUBLIC_MISTAKES]
)
def test_public_check_measures_on_validation_pictures(
    run: Run,
    pictures: dict[str, Any],
    tiny_sample: Sample,
    monkeypatch: pytest.MonkeyPatch,
    model: str,
    caught: set[str],
) -> None:
    monkeypatch.setenv(SAMPLE_VARIABLE, str(tiny_sample.folder))
    passed = outcomes(run("attribute_model", source=SMALL + model, room="course", **pictures))
    assert {check for check, right in passed.items() if not right} >= caught
    assert all(passed.values()) or caught


def test_constant_answers_do_not_pass(run: Run, pictures: dict[str, Any]) -> None:
    passed = outcomes(run("attribute_model", source=SMALL + CONSTANT, **pictures))
    assert passed == {
        "test_model_is_what_its_layers_say": True,
        "test_answers_follow_frequencies_and_faces": False,
        "test_beats_the_majority_baseline_on_new_faces": False,
        "test_finds_rare_attributes_on_new_faces": False,
    }


@pytest.mark.parametrize("room", ["course", "autograder"])
def test_layers_that_are_only_shown_are_seen_through(
    run: Run, pictures: dict[str, Any], room: str
) -> None:
    source = (
        SMALL
        + """
class Shown(keras.Model):
    def __init__(self):
        super().__init__()
        self.shown, self.used = small(), train(small())
    def call(self, pictures):
        return self.used(pictures)
    @property
    def layers(self):
        return self.shown.layers
attribute_model = Shown()
"""
    )
    passed = outcomes(run("attribute_model", source=source, room=room, **pictures))
    proof = {"course": "test_model_is_a_chain_of_layers"}
    assert not passed[proof.get(room, "test_model_is_what_its_layers_say")]


@pytest.mark.parametrize("value", ["3", "'a model'", "np.zeros((4, 40))", "[1, 2]", "print"])
def test_what_is_no_model_does_not_pass(run: Run, pictures: dict[str, Any], value: str) -> None:
    source = f"attribute_model = history = {value}"
    for room in ("course", "autograder"):
        results = run("attribute_model", source=source, room=room, **pictures)
        assert not any(outcomes(results).values())
        assert {result.outcome for result in results} <= {Outcome.NOT_YET, Outcome.RAISED}


def test_answers_that_are_not_numbers_do_not_pass(run: Run, pictures: dict[str, Any]) -> None:
    source = f"{SMALL}\nattribute_model = small()\nweights = attribute_model.get_weights()\n"
    source += "attribute_model.set_weights([w * np.nan for w in weights])"
    assert not any(outcomes(run("attribute_model", source=source, **pictures)).values())
    assert np.isfinite(pictures["images"]).all()
