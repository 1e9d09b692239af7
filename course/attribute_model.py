"""The attribute model that step 4 starts from: built by `rostros model`, the same for everybody."""

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from course.sample import Sample
from course.translation import say

SIZE = (64, 64)
WEIGHTS = "attribute_model.npz"
CARD = "attribute_model.json"
SHIPPED = Path(__file__).parent / "models"


class BadAttributeModel(Exception):
    """The model's file is missing, or is not the one that was built."""

    def _render_traceback_(self) -> list[str]:
        return [say(str(self))]  # IPython shows these lines instead of a traceback


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
        return say(
            f"trained on {self.train_faces:,} {faces}; on {self.test_faces:,} others "
            f"{self.accuracy:.1%} of its answers are right "
            f"(majority baseline {self.majority_baseline:.1%}, mean ROC AUC {self.roc_auc:.2f})"
        )

    def text(self) -> str:
        """Return the card as the JSON text of its file."""
        return json.dumps(asdict(self), indent=1) + "\n"


def model_bytes(model: Any) -> bytes:
    """Return a model as the bytes of an .npz file without pickle.

    `network` holds its layers as Keras's JSON text, `arr_0`, `arr_1`, … its weights in Keras's
    order. The same model gives the same bytes.
    """
    content = io.BytesIO()
    np.savez_compressed(content, *model.get_weights(), network=np.array(model.to_json()))
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
    return read_card(folder_of_model(sample))


def load_attribute_model(sample: Sample) -> Any:
    """Return the attribute model for a sample, compiled: (64, 64, 1) to 40 probabilities.

    A sample of photographs carries its own, which its instructor built; otherwise it is the one
    that comes with the course and has learned from drawn faces.

    Raises:
        BadAttributeModel: its file is missing, or is not the one that was built.
    """
    import keras

    folder = folder_of_model(sample)
    content = _intact(folder / WEIGHTS, read_card(folder).sha256)
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        network = str(arrays["network"])
        weights = weights_in(arrays)
    model = keras.models.model_from_json(network)
    model.set_weights(weights)
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
    return model


def weights_in(arrays: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    """Return the weights of an opened model file, in Keras's order."""
    return [arrays[f"arr_{place}"] for place in range(len(arrays) - 1)]  # one is the network


def folder_of_model(sample: Sample) -> Path:
    """Return where a sample's attribute model lies: beside its files, or with the course."""
    return sample.folder if (sample.folder / CARD).is_file() else SHIPPED


def _intact(path: Path, sha256: str) -> bytes:
    content = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise BadAttributeModel(
            f"{path} is missing or damaged: it is not the model that {CARD} describes.\n"
            "Get the folder again from your instructor (who builds it with `rostros model`)."
        )
    return content
