"""What a check can ask about Keras models, which stay on the student's side as handles."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from course.checking.codec import Handle, MalformedAnswer
from course.checking.network import Layer


class ModelQuestions:
    """Questions about models; each raises `StudentRaised` where the student's code does."""

    def _ask(self, action: str, **details: Any) -> Any:
        raise NotImplementedError

    def value(self, name: str) -> Any:
        """Return what the student's notebook calls `name`, as `call` returns a result.

        Raises:
            NotAttempted: there is no such name, or it is still None.
        """
        return self._ask("value", name=name)

    def dataset(
        self, images: np.ndarray, labels: np.ndarray, batch_size: int, *, shuffled: bool = False
    ) -> Handle:
        """Make a `tf.data.Dataset` of these pictures and return its handle.

        They come in this order; if shuffled, in another one each time.
        """
        details = {"images": images, "labels": labels, "batch_size": batch_size}
        return _handle(self._ask("dataset", **details, shuffled=shuffled), "a dataset")

    def linear_model(
        self,
        kernel: np.ndarray,
        bias: np.ndarray,
        image_shape: tuple[int, ...],
        *,
        compiled: bool,
    ) -> Handle:
        """Make a model whose answers a check can compute by hand, and return its handle.

        Its probabilities are `sigmoid(pixels @ kernel + bias)`. If compiled, then with binary
        cross-entropy, RMSprop and binary accuracy.
        """
        details = {"kernel": kernel, "bias": bias, "image_shape": list(image_shape)}
        return _handle(self._ask("linear_model", **details, compiled=compiled), "a model")

    def network(
        self,
        layers: Sequence[Layer],
        image_shape: tuple[int, ...],
        *,
        frozen: int = 0,
        compiled: bool = False,
    ) -> Handle:
        """Make a model of these layers with these weights, and return its handle.

        The first `frozen` layers are not trainable. If compiled, then as by `compile_plainly`.
        """
        parts = [
            {"kind": one.kind, "settings": dict(one.settings), "weights": list(one.weights)}
            for one in layers
        ]
        details = {"layers": parts, "image_shape": list(image_shape), "frozen": frozen}
        return _handle(self._ask("network", **details, compiled=compiled), "a model")

    def compile_plainly(self, model: Handle) -> None:
        """Compile a model with binary cross-entropy and RMSprop, so that a step can be taken."""
        self._ask("compile_plainly", model=model)

    def predict(self, model: Handle, images: np.ndarray) -> np.ndarray:
        """Return a model's answers to images `(n, height, width, channels)`."""
        answers = self._ask("predict", model=model, images=images)
        if not isinstance(answers, np.ndarray):
            raise MalformedAnswer("a model's answers did not come as an array")
        return answers

    def evaluate(self, model: Handle, images: np.ndarray, labels: np.ndarray) -> dict[str, float]:
        """Return the loss and the metrics that a model was compiled with, on these pictures."""
        return _figures(self._ask("evaluate", model=model, images=images, labels=labels))

    def train_on_batch(self, model: Handle, images: np.ndarray, labels: np.ndarray) -> None:
        """Let a compiled model take one step of training."""
        self._ask("train_on_batch", model=model, images=images, labels=labels)

    def optimizer(self, model: Handle) -> dict[str, Any]:
        """Return `kind` (class name) and `settings` of a model's optimiser: its side's word."""
        answer = self._ask("optimizer", model=model)
        return answer if isinstance(answer, dict) else {}

    def is_compiled(self, model: Handle) -> bool:
        """Return whether a model has been compiled."""
        return self._ask("is_compiled", model=model) is True

    def is_still_compiled(self, model: Handle) -> bool:
        """Return whether a model made by `linear_model` is compiled as it was in the beginning."""
        return self._ask("is_still_compiled", model=model) is True

    def has_trained(self, history: Handle, model: Handle) -> bool:
        """Return whether a `History` tells of the training of this model."""
        return self._ask("has_trained", training=history, model=model) is True

    def history(self, history: Handle) -> dict[str, list[float]]:
        """Return what a `History` has noted, one list per figure."""
        answer = self._ask("history", training=history)
        return answer if isinstance(answer, dict) else {}

    def layers(self, model: Handle) -> Any:
        """Return the layers of a model: its side's word, to be proven (see `network`)."""
        return self._ask("layers", model=model)


def _handle(answer: Any, what: str) -> Handle:
    if not isinstance(answer, Handle):
        raise MalformedAnswer(f"{what} could not be made")
    return answer


def _figures(answer: Any) -> dict[str, float]:
    if not isinstance(answer, dict):
        raise MalformedAnswer("an evaluation did not come as figures")
    return {name: value for name, value in answer.items() if isinstance(value, float)}
