import numpy as np
import pytest

from course.checking import keras_actions
from course.checking.network import CannotFollow, Layer, layers_of, outputs_of

RNG = np.random.default_rng(6)
IMAGES = RNG.random((3, 11, 14, 2), dtype=np.float32)


def conv(kernel: np.ndarray, **settings: object) -> Layer:
    usual = {"strides": [1, 1], "padding": "valid", "activation": "linear"}
    return Layer("Conv2D", usual | settings, (kernel.astype(np.float32),))


def test_convolution_of_one_pixel_picks_channels() -> None:
    swap = np.array([[0, 1], [1, 0]])[None, None]
    assert np.allclose(outputs_of([conv(swap)], IMAGES), IMAGES[..., ::-1])


def test_pooling_takes_the_largest_of_each_window() -> None:
    pool = Layer("MaxPooling2D", {"pool_size": [2, 2], "strides": [2, 2], "padding": "valid"}, ())
    rows = outputs_of([pool], np.arange(16, dtype=np.float32).reshape(1, 4, 4, 1))
    assert rows.ravel().tolist() == [5, 7, 13, 15]


def chain_of_many_kinds() -> list[object]:
    from keras import layers

    return [
        layers.Rescaling(3.0, offset=-1.0),
        layers.Normalization(mean=[0.2, 0.4], variance=[0.5, 2.0]),
        layers.Conv2D(5, (2, 3), strides=2, padding="same", activation="leaky_relu"),
        layers.BatchNormalization(),
        layers.AveragePooling2D(3, strides=1, padding="same"),
        layers.ZeroPadding2D(((1, 0), (2, 1))),
        layers.LayerNormalization(),
        layers.PReLU(shared_axes=[1]),
        layers.Conv2D(4, 3, use_bias=False, padding="same"),
        layers.ReLU(max_value=1.5, negative_slope=0.1),
        layers.MaxPooling2D((2, 3), padding="same"),
        layers.Dropout(0.5),
        layers.Flatten(),
        layers.Dense(6, activation="tanh"),
        layers.LeakyReLU(negative_slope=0.2),
        layers.Dense(4, activation="elu"),
        layers.ELU(alpha=0.3),
        layers.Activation("sigmoid"),
    ]


@pytest.mark.tensorflow
@pytest.mark.parametrize("kept", [3, 5, 8, 11, 18])
def test_outputs_are_those_of_keras(kept: int) -> None:
    from course import quiet

    with quiet():
        import keras
    model = keras.Sequential([keras.Input(IMAGES.shape[1:]), *chain_of_many_kinds()[:kept]])
    model.set_weights([RNG.uniform(0.1, 1, array.shape) for array in model.get_weights()])
    again = outputs_of(layers_of(keras_actions.layers(model)), IMAGES)
    assert np.allclose(keras_actions.predict(model, IMAGES), again, atol=2e-5)


@pytest.mark.tensorflow
def test_layers_come_in_the_order_of_their_use() -> None:
    import keras

    pool, start = keras.layers.MaxPooling2D(), keras.Input((16, 16, 1))
    inner = keras.Sequential([keras.layers.Conv2D(2, 3, activation=keras.layers.ReLU())])
    model = keras.Model(start, keras.layers.Flatten()(pool(2 * inner(pool(start)))))
    kinds = [layer["kind"] for layer in keras_actions.layers(model)]
    chain = ["MaxPooling2D", "Conv2D", "ReLU", "operation Multiply", "MaxPooling2D", "Flatten"]
    assert kinds == chain
    with pytest.raises(CannotFollow, match="operation Multiply between two layers"):
        outputs_of(layers_of(keras_actions.layers(model)), np.zeros((1, 16, 16, 1), np.float32))


@pytest.mark.parametrize(
    "layer",
    [
        Layer("Lambda", {"function": "print"}, ()),
        conv(np.ones((1, 1, 3, 1))),
        conv(np.ones((1, 1, 2, 1)), strides=[0, 1]),
        conv(np.ones((1, 1, 2, 1)), strides=[10**9, 1]),
        conv(np.ones((1, 1, 2, 1)), padding="causal"),
        conv(np.ones((1, 1, 2, 1)), activation="eval"),
        conv(np.ones((1, 1, 2, 1)), data_format="channels_first"),
        conv(np.ones((30, 30, 2, 1))),
        conv(np.ones((1, 1, 1, 2)), groups=2),
        Layer("ZeroPadding2D", {"padding": [(0, 10**9), (0, 0)]}, ()),
        Layer("PReLU", {}, ()),
        Layer("Dense", {"activation": "relu"}, ()),
        Layer("MaxPooling2D", {"pool_size": "many", "padding": "same"}, ()),
        Layer("BatchNormalization", {"axis": 1, "scale": True, "center": True}, ()),
    ],
)
def test_what_does_not_fit_is_not_followed(layer: Layer) -> None:
    with pytest.raises(CannotFollow):
        outputs_of([layer], IMAGES)


@pytest.mark.parametrize(
    ("layer", "named"),
    [
        (conv(np.ones((1, 1, 2, 1)), activation="gelu"), "Conv2D with the activation 'gelu'"),
        (conv(np.ones((1, 1, 1, 2)), groups=2), "Conv2D with `groups`"),
        (Layer("Resizing", {}, ()), "kind 'Resizing'"),
    ],
)
def test_what_is_not_followed_is_named(layer: Layer, named: str) -> None:
    with pytest.raises(CannotFollow, match=named):
        outputs_of([layer], IMAGES)


def test_too_large_a_layer_is_not_computed() -> None:
    images = np.zeros((8, 300, 300, 1), dtype=np.float32)
    with pytest.raises(CannotFollow, match="too large"):
        outputs_of([conv(np.zeros((60, 60, 1, 1)))], images)


@pytest.mark.parametrize(
    "description",
    [
        None,
        [],
        [{"kind": "Flatten"}],
        [{"kind": 3, "settings": {}, "weights": []}],
        [{"kind": "Dense", "settings": {}, "weights": ["array"]}],
        [{"kind": "Flatten", "settings": {}, "weights": []}] * 1000,
    ],
)
def test_a_malformed_description_is_refused(description: object) -> None:
    with pytest.raises(CannotFollow):
        layers_of(description)
