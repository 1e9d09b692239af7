"""Every right style of step 2 passes: (exercise, style, source), none of them the reference's."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]
ROOMS = pytest.mark.parametrize("room", ["course", "autograder"])

RIGHT = [
    (
        "majority_baseline",
        "loop, floats, a list",
        """
def majority_baseline(train_labels, test_labels):
    shares = []
    for train, test in zip(np.array(train_labels).T, np.array(test_labels).T):
        share = float(np.mean(test))
        shares.append(share if train.sum() * 2 > len(train) else 1 - share)
    return shares
""",
    ),
    (
        "build_attribute_cnn",
        "functional, layers of their own for ReLU and sigmoid, batch normalisation, valid padding",
        """
def build_attribute_cnn(input_shape, n_attributes):
    inputs = keras.Input(shape=input_shape)
    x = inputs
    for filters in (8, 12):
        x = layers.Conv2D(filters, (3, 5), use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D((2, 3), strides=2, padding="same")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(20)(x)
    x = layers.LeakyReLU()(x)
    x = layers.Dense(n_attributes)(x)
    return keras.Model(inputs, layers.Activation("sigmoid")(x))
""",
    ),
    (
        "build_attribute_cnn",
        "two convolutions in a block, strides, augmentation inside, a model in the model",
        """
def build_attribute_cnn(input_shape, n_attributes):
    base = keras.Sequential([
        layers.Input(input_shape), layers.RandomFlip("horizontal"),
        layers.Normalization(mean=0.5, variance=0.05),
        layers.Conv2D(8, 3, activation="relu"), layers.Conv2D(8, 3, strides=2, padding="same"),
        layers.Activation("relu"), layers.MaxPool2D(),
        layers.Conv2D(16, 3, activation="leaky_relu", padding="same"), layers.MaxPool2D(),
        layers.SpatialDropout2D(0.1),
    ])
    return keras.Sequential([keras.Input(input_shape), base, layers.Flatten(),
        layers.Dense(24, activation="relu"), layers.Dense(n_attributes, "sigmoid")])
""",
    ),
    (
        "build_attribute_cnn",
        "a class of one's own, layers in the order of their use",
        """
class Net(keras.Model):
    def __init__(self, n_attributes):
        super().__init__()
        self.a = layers.Conv2D(8, 3, activation="relu")
        self.b = layers.MaxPooling2D()
        self.c = layers.Conv2D(8, 3, activation="relu")
        self.d = layers.MaxPooling2D()
        self.e = layers.Flatten()
        self.f = layers.Dense(n_attributes, activation="sigmoid")

    def call(self, x):
        for layer in (self.a, self.b, self.c, self.d, self.e, self.f):
            x = layer(x)
        return x

def build_attribute_cnn(input_shape, n_attributes):
    return Net(n_attributes)
""",
    ),
    (
        "build_attribute_cnn",
        "one pooling and one ReLU for all blocks",
        """
def build_attribute_cnn(input_shape, n_attributes):
    inputs = x = keras.Input(input_shape)
    pool, relu = layers.MaxPooling2D(), layers.ReLU()
    for filters in (8, 12):
        x = pool(relu(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(16, activation=layers.ReLU())(layers.Flatten()(x))
    return keras.Model(inputs, layers.Dense(n_attributes, "sigmoid")(x))
""",
    ),
    (
        "build_attribute_cnn",
        "blocks as models, layer normalisation, padding, slopes that are learned",
        """
def block(filters):
    return keras.Sequential([layers.ZeroPadding2D(1), layers.Conv2D(filters, 3),
        layers.LayerNormalization(), layers.PReLU(shared_axes=[1, 2]), layers.MaxPooling2D()])

def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential([keras.Input(input_shape), block(8), block(12), layers.Flatten(),
        layers.Dense(16), layers.ELU(alpha=0.5), layers.Dense(n_attributes, "sigmoid")])
""",
    ),
    (
        "compile_attribute_cnn",
        "objects, another learning rate, momentum, returns the model",
        """
def compile_attribute_cnn(model):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=3e-4, momentum=0.5, centered=True),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy"), keras.metrics.AUC()],
    )
    return model
""",
    ),
    (
        "compile_attribute_cnn",
        "functions, two metrics",
        """
def compile_attribute_cnn(model):
    model.compile(keras.optimizers.RMSprop(), keras.losses.binary_crossentropy,
                  metrics=[keras.metrics.binary_accuracy, "mse"])
""",
    ),
    (
        "compile_attribute_cnn",
        "from_logits, which Keras sees through: it takes what went into the sigmoid",
        """
def compile_attribute_cnn(model):
    model.compile("RMSprop", keras.losses.BinaryCrossentropy(from_logits=True),
                  metrics=["BinaryAccuracy"])
""",
    ),
    (
        "train_attribute_cnn",
        "progress lines and no callback",
        """
def train_attribute_cnn(model, train, validation, epochs):
    history = model.fit(train, epochs=epochs, validation_data=validation, verbose=2)
    return history
""",
    ),
    (
        "train_attribute_cnn",
        "keeps the best weights in the end",
        """
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train.cache().prefetch(2), validation_data=validation, epochs=epochs,
        verbose=0,
        callbacks=[keras.callbacks.ReduceLROnPlateau(patience=5)])
""",
    ),
    (
        "per_attribute_accuracy",
        "counting batch by batch, calling the model, a Series",
        """
import pandas as pd

def per_attribute_accuracy(model, dataset):
    right, count = 0, 0
    for images, labels in dataset:
        right = right + np.sum((np.array(model(images)) >= 0.5) == (np.array(labels) == 1), axis=0)
        count += len(images)
    return pd.Series(right / count)
""",
    ),
    (
        "per_attribute_accuracy",
        "predicting the whole dataset at once, rounding half up",
        """
def per_attribute_accuracy(model, dataset):
    labels = np.concatenate([y for x, y in dataset])
    return (np.floor(model.predict(dataset, verbose=0) + 0.5) == labels).mean(axis=0).tolist()
""",
    ),
    (
        "balanced_accuracy",
        "loop with means of masks, a NumPy number",
        """
def balanced_accuracy(model, dataset):
    yes = np.concatenate([np.array(model(x)) for x, y in dataset]) >= 0.5
    truth = np.concatenate([np.array(y) for x, y in dataset]).astype(int)
    values = []
    for column in range(truth.shape[1]):
        if len(set(truth[:, column])) == 2:
            recalls = [np.mean(yes[truth[:, column] == k, column] == k) for k in (0, 1)]
            values.append(np.mean(recalls))
    return np.mean(values)
""",
    ),
    (
        "balanced_accuracy",
        "NaN where a share is missing, and nanmean over attributes",
        """
def balanced_accuracy(model, dataset):
    answers = (model.predict(dataset, verbose=0) >= 0.5).astype(float)
    labels = np.concatenate([y.numpy() for _, y in dataset])
    with np.errstate(invalid="ignore"):
        tpr = (answers * labels).sum(0) / labels.sum(0)
        tnr = ((1 - answers) * (1 - labels)).sum(0) / (1 - labels).sum(0)
    return float(np.nanmean((tpr + tnr) / 2))
""",
    ),
]


def not_passed(results: tuple[CheckResult, ...]) -> list[CheckResult]:
    assert results
    return [result for result in results if result.outcome is not Outcome.PASSED]


@ROOMS
@pytest.mark.parametrize(("exercise", "style", "source"), RIGHT)
def test_other_style_passes(run: Run, exercise: str, style: str, source: str, room: str) -> None:
    assert not_passed(run(exercise, source=source, room=room)) == []
