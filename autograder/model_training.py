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
from course.attribute_model import CARD, SIZE, WEIGHTS, ModelCard, model_bytes
from course.attributes import ATTRIBUTES
from course.loading import Faces, load_split
from course.measures import area_under_roc
from data_scripts.sample import DescribedSample, read_sample

BATCH_SIZE = 32
THREADS = 2  # another number sums in another order: other last digits, other bytes


def new_attribute_model() -> Any:
    """Return the network with new weights, compiled: pictures (64, 64, 1) to 40 probabilities.

    It is the network of step 2's reference solution with a smaller Dense layer, so that the course
    can carry it; functional, so that students meet that kind of model, too.
    """
    import keras
    from keras import layers

    inputs = keras.Input((*SIZE, 1))
    x = layers.Rescaling(4.0, offset=-2.0)(inputs)
    for filters in (16, 32, 64):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Dropout(0.3)(layers.Flatten()(x))
    x = layers.Dense(64, activation="relu")(x)
    answers = layers.Dense(len(ATTRIBUTES), activation="sigmoid")(x)
    model = keras.Model(inputs, answers, name="attribute_model")
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
    return model


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
        sha256=hashlib.sha256(model_bytes(model)).hexdigest(),
        command=f"rostros model SAMPLE --seed {seed} --epochs {epochs}",
    )


def main(sample_folder: Path, folder: Path, seed: int, epochs: int) -> None:
    """Train, and write the weights and their card into `folder`."""
    sample = read_sample(sample_folder)
    faces = load_split(sample, "train", SIZE)
    model = train(faces, seed, epochs)
    card = card_of(model, sample, len(faces), seed, epochs)
    (folder / WEIGHTS).write_bytes(model_bytes(model))
    (folder / CARD).write_text(card.text(), encoding="utf-8")


if __name__ == "__main__":
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
