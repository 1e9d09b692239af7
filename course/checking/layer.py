"""One layer of a network as its description says, and what cannot be computed again of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np


class CannotFollow(Exception):
    """The network is not a chain of layers known here; the message names what is in the way."""


_ACTIVATION_LAYERS = {
    "ReLU": "relu",
    "LeakyReLU": "leaky_relu",
    "PReLU": "leaky_relu",  # the same, with slopes that are learned
    "ELU": "elu",
    "Softmax": "softmax",
}


@dataclass(frozen=True)
class Layer:
    """One layer: its Keras class's name, its public settings, and its weights in Keras's order."""

    kind: str
    settings: Mapping[str, Any]
    weights: tuple[np.ndarray, ...]

    @property
    def activation(self) -> str:
        """The name of its activation: its own, or what an activation layer applies."""
        if self.kind == "Activation" or "activation" in self.settings:
            return str(self.settings.get("activation"))
        return _ACTIVATION_LAYERS.get(self.kind, "")


def not_here(layer: Layer, what: str) -> CannotFollow:
    """Return the exception for a layer with a setting that is not computed again."""
    return CannotFollow(f"a layer {layer.kind} with {what}, which cannot be computed again here")
