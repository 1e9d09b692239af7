"""Train the course's models with one seed and return their scores.

Each of these functions is meant for a process of its own: TensorFlow's settings (threads, seeds,
determinism) belong to the process. Nothing here is a copy of an answer: step 2 and step 4 are run
from their sources, and the attribute model is trained as `rostros model` does it.
"""

import contextlib
import io
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from autograder.boundary.hidden_checks import is_graded
from autograder.model_command import EPOCHS
from autograder.model_training import train
from autograder.quality.scores import (
    AttributeScores,
    DetectorScores,
    attribute_scores,
    detector_scores,
)
from autograder.reference_code import code_cells, definitions, place_for_notebooks, run_cell
from autograder.release.source import reference_notebook
from course import quiet
from course.attribute_model import SIZE
from course.loading import SPLITS, load_not_faces, load_split
from course.sample import Sample

DETECTOR_EPOCHS = 10  # as many as step 4's notebook suggests
THRESHOLD = 0.5


def step_2_scores(sample: Path, seed: int) -> AttributeScores:
    """Run step 2's reference as its notebook does; score its model on the sample's test faces."""
    namespace: dict[str, Any] = {}
    with place_for_notebooks(sample), quiet():
        for cell in code_cells("02_attribute_cnn", seed):
            if not is_graded(cell):
                run_cell(cell, namespace)
    test = namespace["test"]
    answers = namespace["attribute_model"].predict(test.images, verbose=0)
    people = _people(sample, test.image_ids)
    return attribute_scores(answers, test.labels, namespace["train"].labels, people)


def attribute_model_scores(sample: Sample, seed: int) -> AttributeScores:
    """Train the model that step 4 starts from; score it on the sample's test faces."""
    return _scored_attribute_model(sample, seed)[1]


def detector_and_base_scores(
    sample: Sample, scenes: Path, seed: int
) -> tuple[AttributeScores, DetectorScores]:
    """Train the attribute model and a face detector on its base; score both.

    As in step 4's notebook, each not-face comes in four versions and there are as many faces. One
    half of the scenes is for training, the other for testing; the seed halves them.
    """
    model, base_scores = _scored_attribute_model(sample, seed)
    faces = {split: load_split(sample, split, SIZE).images for split in SPLITS}
    training, testing = halves(_all_pictures(scenes), np.random.default_rng(seed))
    answer: dict[str, Any] = {}
    with quiet():  # it imports TensorFlow
        exec(definitions(reference_notebook("04_face_detection")), answer)
    mirrored = answer["with_mirror_images"]
    not_faces = mirrored(np.concatenate([training, training[:, ::-1]]))
    batches = answer["face_batches"](
        mirrored(faces["train"][: len(not_faces) // 2]), not_faces, 32, seed
    )
    detector = answer["build_face_detector"](answer["convolutional_base"](model))
    answer["compile_face_detector"](detector)
    with quiet(), contextlib.redirect_stdout(io.StringIO()):  # its curve, where validation shows
        answer["train_face_detector"](detector, batches, batches, DETECTOR_EPOCHS)
    return base_scores, detector_scores(*_answers(detector, faces["test"], testing), THRESHOLD)


def _scored_attribute_model(sample: Sample, seed: int) -> tuple[Any, AttributeScores]:
    with quiet():
        faces, test = (load_split(sample, split, SIZE) for split in ("train", "test"))
        model = train(faces, seed, EPOCHS)
        answers = model.predict(test.images, verbose=0)
    people = _people(sample.folder, test.image_ids)
    return model, attribute_scores(answers, test.labels, faces.labels, people)


def _people(folder: Path, image_ids: Sequence[str]) -> list[str]:
    """Return who is in each picture, from CelebA's own list if it is there (else nothing)."""
    path = folder / "identity_CelebA.txt"
    if not path.is_file():
        return []
    known = dict(line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return [known[name] for name in image_ids]


def _all_pictures(scenes: Path) -> np.ndarray:
    """Return all pictures of a folder, `(n, height, width, 1)`, as a sample's not-faces come."""
    with tempfile.TemporaryDirectory(prefix="rostros-") as folder:
        (Path(folder) / "not_faces").symlink_to(scenes.resolve())
        sample = Sample(Path(folder), "celeba")
        return np.concatenate([load_not_faces(sample, split, SIZE).images for split in SPLITS])


def halves(pictures: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return one half of the pictures for training and the other for testing."""
    order = rng.permutation(len(pictures))
    middle = len(pictures) // 2
    return pictures[order[:middle]], pictures[order[middle:]]


def _answers(
    detector: Any, faces: np.ndarray, not_faces: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return a detector's probabilities `(n,)` and the labels, 1 for faces."""
    answers = detector.predict(np.concatenate([faces, not_faces]), verbose=0)
    return np.ravel(answers), np.repeat([1, 0], [len(faces), len(not_faces)])
