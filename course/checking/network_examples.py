"""Small networks with random weights whose answers a check can compute by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from course.checking.codec import Handle
from course.checking.network import Layer, outputs_of

if TYPE_CHECKING:
    from course.checking.student import Student


@dataclass(frozen=True)
class NetworkExample:
    """A chain of layers for pictures of one shape `(height, width, channels)`."""

    layers: tuple[Layer, ...]
    image_shape: tuple[int, int, int]

    def model(self, student: "Student", *, frozen: int = 0, compiled: bool = False) -> Handle:
        """Make this network on the student's side, its first `frozen` layers not trainable."""
        return student.network(self.layers, self.image_shape, frozen=frozen, compiled=compiled)

    def answers(self, images: np.ndarray) -> np.ndarray:
        """Return what the network makes of images."""
        return outputs_of(self.layers, images)

    @property
    def base(self) -> "NetworkExample":
        """The network up to its Flatten layer, that included."""
        kinds = [layer.kind for layer in self.layers]
        return NetworkExample(self.layers[: 1 + kinds.index("Flatten")], self.image_shape)

    @property
    def weights(self) -> tuple[np.ndarray, ...]:
        """All weights, layer by layer."""
        return weights_of(self.layers)

    def with_neuron(
        self, rng: np.random.Generator, scale: float = 1.0, even_on: np.ndarray | None = None
    ) -> "NetworkExample":
        """Return this network with one sigmoid neuron on its features.

        With a small `scale` of its weights it knows nothing yet: all answers are near 0.5. Half of
        the images `even_on` get an answer above 0.5.
        """
        features = self.answers(np.zeros((1, *self.image_shape), np.float32)).shape[1]
        neuron = dense(rng, features, 1, "sigmoid")
        kernel, bias = (scale * array for array in neuron.weights)
        if even_on is not None:
            bias = -np.median(self.answers(even_on) @ kernel, keepdims=True).reshape(1)
        own = Layer(neuron.kind, neuron.settings, _float32(kernel, bias))
        return NetworkExample((*self.layers, own), self.image_shape)


def attribute_network(
    rng: np.random.Generator,
    image_shape: tuple[int, int, int] = (16, 12, 1),
    filters: Sequence[int] = (4, 6),
    classifier: Sequence[int] = (8, 5),
    *,
    normalised: bool = False,
) -> NetworkExample:
    """Return a network of the attribute model's family: blocks, Flatten, Dense layers.

    One block for each number of `filters`, with batch normalisation if `normalised`; one Dense
    layer for each width of `classifier`, the last with sigmoids, and dropout between.
    """
    layers = [Layer("Rescaling", {"scale": 4.0, "offset": -2.0}, ())]
    height, width, channels = image_shape
    for count in filters:
        layers.append(convolution(rng, channels, count))
        if normalised:
            layers.append(normalisation(rng, count))
        layers.append(Layer("MaxPooling2D", {"pool_size": 2, "padding": "valid"}, ()))
        height, width, channels = height // 2, width // 2, count
    layers.append(Layer("Flatten", {}, ()))
    features = height * width * channels
    for place, units in enumerate(classifier):
        last = place == len(classifier) - 1
        if not last:
            layers.append(Layer("Dropout", {"rate": 0.3}, ()))
        layers.append(dense(rng, features, units, "sigmoid" if last else "relu"))
        features = units
    return NetworkExample(tuple(layers), image_shape)


def convolution(rng: np.random.Generator, channels: int, filters: int) -> Layer:
    """Return a 3 x 3 convolution with ReLU whose answers are neither all 0 nor very large."""
    kernel = rng.normal(0, (2 / (9 * channels)) ** 0.5, (3, 3, channels, filters))
    settings: dict[str, Any] = {"filters": filters, "kernel_size": 3, "strides": 1}
    settings |= {"padding": "same", "activation": "relu"}
    return Layer("Conv2D", settings, _float32(kernel, rng.normal(0, 0.1, filters)))


def normalisation(rng: np.random.Generator, channels: int) -> Layer:
    """Return a batch normalisation that has seen other pictures."""
    settings = {"axis": -1, "scale": True, "center": True, "epsilon": 0.001}
    gamma, variance = rng.uniform(0.5, 1.5, (2, channels))
    beta, mean = rng.normal(0, 0.2, (2, channels))
    return Layer("BatchNormalization", settings, _float32(gamma, beta, mean, variance))


def dense(rng: np.random.Generator, features: int, units: int, activation: str) -> Layer:
    """Return a Dense layer whose answers are neither all alike nor saturated."""
    kernel = rng.normal(0, (1 / features) ** 0.5, (features, units))
    settings = {"units": units, "activation": activation}
    return Layer("Dense", settings, _float32(kernel, rng.normal(0, 0.1, units)))


def weights_of(layers: Sequence[Layer]) -> tuple[np.ndarray, ...]:
    """Return the weights of layers, one after the other."""
    return tuple(array for layer in layers for array in layer.weights)


def identical(some: Sequence[np.ndarray], others: Sequence[np.ndarray]) -> bool:
    """Whether two lists of weights are the same to the last bit."""
    return len(some) == len(others) and all(
        one.shape == other.shape and one.tobytes() == other.tobytes()
        for one, other in zip(some, others, strict=True)
    )


def _float32(*arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    return tuple(array.astype(np.float32) for array in arrays)
