"""What a detector's answers are made of: counts, layers below a neuron, and its probabilities."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.network import Layer
from course.checking.network_examples import identical, weights_of

BETWEEN = (
    "Put the neuron right on the features: not on the forty answers, and no other weights between."
)


def counts_of(answer: Any) -> list[list[int]]:
    """Return the answer as four counts, two rows of two; whole numbers of type float will do."""
    values = np.asarray(answer) if isinstance(answer, list | tuple) else answer
    array = numeric_array(values, (2, 2))
    whole = bool((array == np.round(array)).all())
    shown = np.round(array.astype(float), 3).tolist()
    expect(whole, "counts (whole numbers)", f"{shown}", "Count the pictures; do not divide.")
    rows: list[list[int]] = array.astype(int).tolist()
    return rows


def neuron_on(
    layers: Sequence[Layer], base: Sequence[np.ndarray], changed: str = ""
) -> tuple[np.ndarray, np.ndarray]:
    """Return kernel and bias of the one neuron that stands right on a base with these weights.

    `changed` is the hint where the base has other weights.

    Raises:
        NotYetRight: it is not exactly one neuron, on exactly this base.
    """
    *below, last = [layer for layer in layers if layer.weights] or [Layer("nothing", {}, ())]
    one = last.kind == "Dense" and len(last.weights) == 2 and last.weights[0].shape[1] == 1
    biased = (
        "Keep the neuron's bias: `use_bias` is true by itself." if len(last.weights) == 1 else ""
    )
    expect(one, "one neuron at the end, with a bias", _name(last), biased)
    own = weights_of(below)
    expect(identical(own[: len(base)], base), "the base's own weights", "other weights", changed)
    rest = list(below)
    while rest and len(weights_of(rest)) > len(own) - len(base):
        rest.pop(0)
    names = ", ".join(map(_name, rest))
    expect(not rest, "nothing with weights between base and neuron", names, BETWEEN)
    kernel, bias = last.weights
    return kernel, bias


def expect_sigmoid(layers: Sequence[Layer], hint: str = "") -> None:
    """Require that the last activation of all is a sigmoid (softmax has a hint of its own)."""
    last = [layer.activation for layer in layers if layer.activation not in ("", "linear")][-1:]
    own = "Of a single number, softmax always makes 1." if "softmax" in last else hint
    expect(last == ["sigmoid"], "a sigmoid at the end", "".join(last) or "none", own)


def _name(layer: Layer) -> str:
    if layer.kind == "Dense" and layer.weights:
        units = layer.weights[0].shape[-1]
        return f"a Dense layer of {units} neuron" + ("s" if units != 1 else "")
    return f"a layer {layer.kind}"
