"""The student's side of questions about Keras models; like `bridge`, nothing here is trusted.

Keras is imported only when a question needs it.
"""

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np

from course.checking.network import OUTSIDE

PICTURES_AT_ONCE = 64
RHO = 0.89  # of the optimiser of our models: nearly Keras's 0.9, but nobody else would choose it


def dataset(images: np.ndarray, labels: np.ndarray, batch_size: int, shuffled: bool) -> Any:
    """Return a `tf.data.Dataset` of batches in the given order or, shuffled, each time another."""
    import tensorflow as tf

    pairs = tf.data.Dataset.from_tensor_slices((images, labels))
    return (pairs.shuffle(len(images)) if shuffled else pairs).batch(batch_size)


def linear_model(
    kernel: np.ndarray, bias: np.ndarray, image_shape: tuple[int, ...], compiled: bool
) -> Any:
    """Return a model whose probabilities are `sigmoid(pixels @ kernel + bias)`."""
    import keras

    model = keras.Sequential(
        [
            keras.Input(image_shape),
            keras.layers.Flatten(),
            keras.layers.Dense(len(bias), activation="sigmoid"),
        ]
    )
    model.set_weights([kernel, bias])
    if compiled:
        model.compile(
            loss="binary_crossentropy",
            optimizer=keras.optimizers.RMSprop(rho=RHO),
            metrics=["binary_accuracy"],
            run_eagerly=True,  # compiling a graph would cost more than the few steps of a check
        )
    return model


def network(
    layers: list[dict[str, Any]], image_shape: tuple[int, ...], frozen: int, compiled: bool
) -> Any:
    """Return a chain of standard layers with the given weights, the first `frozen` ones frozen."""
    import keras

    made = [getattr(keras.layers, layer["kind"])(**layer["settings"]) for layer in layers]
    inputs = keras.Input(tuple(image_shape))
    model = keras.Model(inputs, functools.reduce(lambda values, own: own(values), made, inputs))
    for own, layer in zip(made, layers, strict=True):
        own.set_weights(layer["weights"])
    for own in made[:frozen]:
        own.trainable = False
    if compiled:
        compile_plainly(model)
    return model


def compile_plainly(model: Any) -> None:
    """Compile a model for yes-or-no questions."""
    model.compile(
        loss="binary_crossentropy",
        optimizer="rmsprop",
        metrics=["binary_accuracy"],
        run_eagerly=True,  # compiling a graph would cost more than the few steps of a check
    )


def predict(model: Any, images: np.ndarray) -> np.ndarray:
    """Return the model's answers to images."""
    parts = range(0, len(images), PICTURES_AT_ONCE)
    answers = [
        np.asarray(model(images[start : start + PICTURES_AT_ONCE], training=False))
        for start in parts
    ]
    return np.concatenate(answers)


def evaluate(model: Any, images: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Return the loss and the metrics that the model was compiled with."""
    model.run_eagerly = True
    figures = model.evaluate(images, labels, verbose=0, return_dict=True)
    return {str(name): float(value) for name, value in figures.items()}


def train_on_batch(model: Any, images: np.ndarray, labels: np.ndarray) -> None:
    """Let the model's optimiser take one step."""
    model.run_eagerly = True
    model.train_on_batch(images, labels)


def optimizer(model: Any) -> dict[str, Any]:
    """Return the class name and the plain settings of the model's optimiser."""
    own = model.optimizer
    settings = _plain(own.get_config()) | {"learning_rate": float(np.asarray(own.learning_rate))}
    return {"kind": type(own).__name__, "settings": settings}


def is_compiled(model: Any) -> bool:
    """Return whether the model has been compiled."""
    return bool(model.compiled)


def is_still_compiled(model: Any) -> bool:
    """Return whether a model of ours has the optimiser that we gave it."""
    return getattr(model.optimizer, "rho", None) == RHO


def has_trained(training: Any, model: Any) -> bool:
    """Return whether a `History` tells of this model's training."""
    return training.model is model


def history(training: Any) -> dict[str, list[float]]:
    """Return what a `History` has noted, one list per figure."""
    return {
        str(name): [float(value) for value in values] for name, values in training.history.items()
    }


def layers(model: Any) -> list[dict[str, Any]]:
    """Return the layers of a model in the order of their use, those of models inside it included.

    An activation that is a layer itself comes as one; of an operation outside a layer, such as
    `x * 2`, the kind says so.
    """
    return [
        {
            "kind": type(layer).__name__ if hasattr(layer, "get_weights") else _operation(layer),
            "settings": _settings(layer),
            "weights": [np.asarray(array) for array in getattr(layer, "get_weights", list)()],
        }
        for layer in _leaves(model)
    ]


def _operation(operation: Any) -> str:
    return f"{OUTSIDE} {type(operation).__name__}"


def _leaves(model: Any) -> Iterator[Any]:
    import keras

    for layer in _in_order(model):
        if isinstance(layer, keras.Model):
            yield from _leaves(layer)
            continue
        yield layer
        if _is_layer(getattr(layer, "activation", None)):
            yield layer.activation


def _is_layer(value: Any) -> bool:
    import keras

    return isinstance(value, keras.layers.Layer)


def _in_order(model: Any) -> list[Any]:
    """Return a model's layers in the order of their use; one that is used twice comes twice.

    Keras says so of functional models only, by what it notes at each tensor.
    """
    import keras

    if isinstance(model, keras.Sequential):
        return list(model.layers)
    try:
        (tensor,), (start,) = model.outputs, model.inputs
        found: list[Any] = []
        while tensor is not start:
            operation, node, _ = tensor._keras_history
            found.insert(0, operation)
            (tensor,) = operation._inbound_nodes[node].input_tensors
        return found
    except (AttributeError, TypeError, ValueError):  # a class of one's own, or no chain
        return list(model.layers)


def _settings(layer: Any) -> dict[str, Any]:
    try:
        own = layer.get_config()
    except Exception:  # a layer of the student's own need not describe itself
        return {}
    if _is_layer(getattr(layer, "activation", None)):  # it is described on its own
        own = own | {"activation": "linear"}
    return _plain(own)


def _plain(settings: dict[str, Any]) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in settings.items()
        if isinstance(value, str | int | float | None | tuple | list)
    }
