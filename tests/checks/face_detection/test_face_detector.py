"""The trained detector: what it must be able to do, and what it must be made of."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from course.checking.detection_examples import scrambled
from course.checking.result import CheckResult, Outcome
from course.loading import load_not_faces, load_split
from course.sample import Sample

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

# The tiny sample's faces are even noise, so that pieces of them are faces as well: a detector that
# learned from it passes everything but that.
TRAINED = """
keras.utils.set_random_seed(1)
attribute_model = load_attribute_model(sample)
base = convolutional_base(attribute_model)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = face_detector.fit(images, labels, epochs=12, batch_size=8, verbose=0)
"""
BELOW_THE_NEURON = "test_base_is_that_of_the_attribute_model"
PIECES = "test_scrambled_faces_are_no_faces"


@pytest.fixture(scope="session")
def pictures(tiny_sample: Sample) -> dict[str, Any]:
    faces = load_split(tiny_sample, "train", (64, 64)).images
    others = load_not_faces(tiny_sample, "train", (64, 64)).images
    labels = np.repeat([1.0, 0.0], [len(faces), len(others)])[:, None]
    return {"images": np.concatenate([faces, others]), "labels": labels, "sample": tiny_sample}


def lost(results: tuple[CheckResult, ...]) -> set[str]:
    return {result.check for result in results if result.outcome is not Outcome.PASSED}


def test_untrained_neuron_finds_nothing_out(run: Run, pictures: dict[str, Any]) -> None:
    source = f"{TRAINED}\nface_detector = build_face_detector(base)\n"
    source += "face_detector.layers[-1].set_weights([np.zeros((4096, 1)), np.zeros(1)])"
    assert lost(run("face_detector", source=source, **pictures)) == {
        "test_finds_new_faces",
        "test_leaves_other_pictures_alone",
        "test_faces_rank_above_not_faces",
        PIECES,
    }


@pytest.mark.parametrize("shift", [-40.0, 40.0])
def test_always_the_same_answer_earns_nothing(
    run: Run, pictures: dict[str, Any], shift: float
) -> None:
    source = f"{TRAINED}\nface_detector.layers[-1].bias.assign([{shift}])"
    assert lost(run("face_detector", source=source, **pictures)) >= {
        "test_finds_new_faces",
        "test_leaves_other_pictures_alone",
        PIECES,
    }


@pytest.mark.parametrize(
    "change",
    [
        "face_detector.layers[0].layers[2].kernel.assign_add(np.full((3, 3, 1, 16), 1e-6))",
        "base.trainable = True; face_detector.compile('adam', 'mse'); "
        "face_detector.fit(images[:8], labels[:8], verbose=0)",
    ],
)
def test_base_that_is_not_the_attribute_models_is_found_out(
    run: Run, pictures: dict[str, Any], change: str
) -> None:
    # `attribute_model` shares its layers with `base`, so it changes with it.
    source = TRAINED + change
    assert BELOW_THE_NEURON in lost(run("face_detector", source=source, **pictures))
    shown = lost(run("face_detector", source=source, room="course", **pictures))
    assert "test_neuron_stands_on_the_attribute_models_base" in shown


@pytest.mark.parametrize("value", ["3", "'a model'", "np.zeros((4, 1))", "[1, 2]", "print"])
def test_what_is_no_model_does_not_pass(run: Run, pictures: dict[str, Any], value: str) -> None:
    source = f"history = face_detector = {value}"
    for room in ("course", "autograder"):
        results = run("face_detector", source=source, room=room, **pictures)
        assert len(lost(results)) == len(results)
        assert {result.outcome for result in results} <= {Outcome.NOT_YET, Outcome.RAISED}


def test_pieces_are_those_of_the_face_in_another_order() -> None:
    rng = np.random.default_rng(6)
    images = rng.random((3, 8, 8, 1), dtype=np.float32)
    mixed = scrambled(rng, images)
    assert mixed.shape == images.shape
    for before, after in zip(images, mixed, strict=True):
        assert np.array_equal(np.sort(before.ravel()), np.sort(after.ravel()))
        assert not np.array_equal(before[2:6, 2:6], after[2:6, 2:6])
        pieces = {after[r : r + 2, c : c + 2].tobytes() for r in (0, 2, 4, 6) for c in (0, 2, 4, 6)}
        assert before[2:4, 4:6].tobytes() in pieces
