"""The attribute model that step 4 starts from: built by `rostros model`, the same for everybody."""

import hashlib
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from course.attributes import ATTRIBUTES
from course.sample import Sample

SIZE = (64, 64)
WEIGHTS = "attribute_model.npz"
CARD = "attribute_model.json"
SHIPPED = Path(__file__).parent / "models"


class BadAttributeModel(Exception):
    """The model's file is missing, or is not the one that was built."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]  # IPython shows these lines instead of a traceback


@dataclass(frozen=True)
class ModelCard:
    """What is written down beside the weights of an attribute model.

    `accuracy`, `majority_baseline` and `roc_auc` are means over attributes (0 to 1), measured on
    the sample's `test_faces`, people who are in no training picture. `sample` is the sha256 of the
    list of the sample's files with their sha256; `sha256` that of the weights' file.
    """

    kind: str
    sample: str
    seed: int
    epochs: int
    threads: int
    train_faces: int
    test_faces: int
    accuracy: float
    majority_baseline: float
    roc_auc: float
    sha256: str
    command: str

    def __str__(self) -> str:
        faces = {"synthetic": "drawn faces", "celeba": "photographs"}.get(self.kind, "faces")
        return (
            f"trained on {self.train_faces:,} {faces}; on {self.test_faces:,} others "
            f"{self.accuracy:.1%} of its answers are right "
            f"(majority baseline {self.majority_baseline:.1%}, mean ROC AUC {self.roc_auc:.2f})"
        )

    def text(self) -> str:
        """Return the card as the JSON text of its file."""
        return json.dumps(asdict(self), indent=1) + "\n"


def new_attribute_model() -> Any:
    """Return the network with new weights, compiled: pictures (64, 64, 1) to 40 probabilities.

    It is the network of step 2's reference solution, with a smaller Dense layer.
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


def weights_bytes(weights: list[np.ndarray]) -> bytes:
    """Return a model's weights, in Keras's order, as the bytes of an .npz file without pickle."""
    content = io.BytesIO()
    np.savez_compressed(content, *weights)
    return content.getvalue()


def read_card(folder: Path) -> ModelCard:
    """Return what is written down about the model in a folder.

    Raises:
        BadAttributeModel: there is none, or it cannot be read.
    """
    path = folder / CARD
    try:
        return ModelCard(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as problem:
        raise BadAttributeModel(f"{path} cannot be read ({type(problem).__name__}).") from None


def attribute_model_card(sample: Sample) -> ModelCard:
    """Return what is written down about the attribute model that this sample gets.

    Raises:
        BadAttributeModel: it cannot be read.
    """
    return read_card(_folder_of_model(sample))


def load_attribute_model(sample: Sample) -> Any:
    """Return the attribute model for a sample, compiled: (64, 64, 1) to 40 probabilities.

    A sample of photographs carries its own, which its instructor built; otherwise it is the one
    that comes with the course and has learned from drawn faces.

    Raises:
        BadAttributeModel: its file is missing, or is not the one that was built.
    """
    folder = _folder_of_model(sample)
    content = _intact(folder / WEIGHTS, read_card(folder).sha256)
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        weights = [arrays[f"arr_{place}"] for place in range(len(arrays.files))]
    model = new_attribute_model()
    model.set_weights(weights)
    return model


def _folder_of_model(sample: Sample) -> Path:
    return sample.folder if (sample.folder / CARD).is_file() else SHIPPED


def _intact(path: Path, sha256: str) -> bytes:
    content = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise BadAttributeModel(
            f"{path} is missing or damaged: it is not the model that {CARD} describes.\n"
            "Get the folder again from your instructor (who builds it with `rostros model`)."
        )
    return content
