"""Train the attribute model of a sample, in a process of its own:

    python -m autograder.model_training SAMPLE FOLDER SEED EPOCHS

The same sample, seed and number of threads give the same bytes. The instructor's command
(`rostros model`) starts it; processes that grade never import TensorFlow.
"""

import hashlib
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from autograder.model_command import digest_of
from course.attribute_model import (
    CARD,
    SIZE,
    WEIGHTS,
    ModelCard,
    new_attribute_model,
    weights_bytes,
)
from course.loading import Faces, load_split
from course.measures import area_under_roc
from data_scripts.sample import DescribedSample, read_sample

BATCH_SIZE = 32
THREADS = 2  # another number sums in another order: other last digits, other bytes


def train(faces: Faces, seed: int, epochs: int) -> Any:
    """Return a new attribute model, trained on faces and their mirror images.

    None of the 40 attributes depends on left and right.
    """
    import keras
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(THREADS)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()
    model = new_attribute_model()
    rng = np.random.default_rng(seed)
    for epoch in range(epochs):
        order = rng.permutation(len(faces))
        mirrored = rng.random(len(faces)) < 0.5
        images = np.where(mirrored[:, None, None, None], faces.images[:, :, ::-1], faces.images)
        last_steps = epoch >= 0.75 * epochs
        model.optimizer.learning_rate = 0.0003 if last_steps else 0.001
        model.fit(
            images[order], faces.labels[order], batch_size=BATCH_SIZE, shuffle=False, verbose=0
        )
    return model


def card_of(
    model: Any, sample: DescribedSample, train_faces: int, seed: int, epochs: int
) -> ModelCard:
    """Return what is to be written down, measured on the sample's test faces."""
    test = load_split(sample, "test", SIZE)
    probabilities = model.predict(test.images, verbose=0)
    shares = test.labels.mean(axis=0)
    areas = [area_under_roc(*pair) for pair in zip(probabilities.T, test.labels.T, strict=True)]
    return ModelCard(
        kind=sample.kind,
        sample=digest_of(sample),
        seed=seed,
        epochs=epochs,
        threads=THREADS,
        train_faces=train_faces,
        test_faces=len(test),
        accuracy=round(float(np.mean((probabilities >= 0.5) == (test.labels == 1))), 4),
        majority_baseline=round(float(np.maximum(shares, 1 - shares).mean()), 4),
        roc_auc=round(float(np.nanmean(areas)), 4),
        sha256=hashlib.sha256(weights_bytes(model.get_weights())).hexdigest(),
        command=f"rostros model SAMPLE --seed {seed} --epochs {epochs}",
    )


def main(sample_folder: Path, folder: Path, seed: int, epochs: int) -> None:
    """Train, and write the weights and their card into `folder`."""
    sample = read_sample(sample_folder)
    faces = load_split(sample, "train", SIZE)
    model = train(faces, seed, epochs)
    card = card_of(model, sample, len(faces), seed, epochs)
    (folder / WEIGHTS).write_bytes(weights_bytes(model.get_weights()))
    (folder / CARD).write_text(card.text(), encoding="utf-8")


if __name__ == "__main__":
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
