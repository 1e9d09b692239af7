"""Every right style of step 4 passes: (exercise, style, source), none of them the reference's."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]
ROOMS = pytest.mark.parametrize("room", ["course", "autograder"])

RIGHT = [
    (
        "convolutional_base",
        "a Sequential of the same layers, found by name",
        """
def convolutional_base(attribute_model):
    names = [layer.name.split("_")[0] for layer in attribute_model.layers]
    return keras.Sequential(attribute_model.layers[: names.index("flatten") + 1])
""",
    ),
    (
        "convolutional_base",
        "a copy with the weights set",
        """
def convolutional_base(attribute_model):
    copy = keras.models.clone_model(attribute_model)
    copy.set_weights(attribute_model.get_weights())
    kinds = [type(layer).__name__ for layer in copy.layers]
    return keras.Model(copy.input, copy.layers[kinds.index("Flatten")].output)
""",
    ),
    (
        "build_face_detector",
        "functional, in inference mode, with dropout, frozen layer by layer",
        """
def build_face_detector(base):
    inputs = keras.Input(base.input_shape[1:])
    for layer in base.layers:
        layer.trainable = False
    x = layers.Dropout(0.2)(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(1, "sigmoid")(x))
""",
    ),
    (
        "build_face_detector",
        "on the base's own tensors, a layer of its own for the sigmoid, frozen afterwards",
        """
def build_face_detector(base):
    x = layers.Dense(1)(layers.Flatten()(base.output))
    model = keras.Model(base.inputs, layers.Activation("sigmoid")(x))
    for layer in base.layers:
        layer.trainable = False
    return model
""",
    ),
    (
        "compile_face_detector",
        "Adam, objects, the model returned",
        """
def compile_face_detector(model):
    model.compile(keras.optimizers.Adam(5e-4), keras.losses.BinaryCrossentropy(),
                  metrics=["accuracy", keras.metrics.AUC()])
    return model
""",
    ),
    (
        "face_batches",
        "shuffled in NumPy, labels of shape (n,), integers",
        """
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([not_faces, faces])
    labels = np.array([0] * len(not_faces) + [1] * len(faces))
    order = np.random.default_rng(seed).permutation(len(labels))
    pairs = tf.data.Dataset.from_tensor_slices((images[order], labels[order]))
    return pairs.batch(batch_size).prefetch(2)
""",
    ),
    (
        "face_batches",
        "two datasets joined, then shuffled; pairs mapped",
        """
def face_batches(faces, not_faces, batch_size, seed):
    def labelled(images, label):
        own = tf.data.Dataset.from_tensor_slices(images)
        return own.map(lambda image: (image, tf.constant([label], tf.float32)))
    both = labelled(faces, 1.0).concatenate(labelled(not_faces, 0.0))
    both = both.shuffle(len(faces) + len(not_faces), seed=seed, reshuffle_each_iteration=False)
    return both.batch(batch_size)
""",
    ),
    (
        "train_face_detector",
        "progress lines and no callback",
        """
def train_face_detector(model, train, validation, epochs):
    history = model.fit(train, epochs=epochs, validation_data=validation, verbose=2)
    return history
""",
    ),
    (
        "confusion",
        "a loop, a list of lists",
        """
def confusion(probabilities, labels, threshold):
    table = [[0, 0], [0, 0]]
    for probability, label in zip(probabilities, labels):
        table[1 - int(label)][0 if probability >= threshold else 1] += 1
    return table
""",
    ),
    (
        "confusion",
        "products of vectors, floats",
        """
def confusion(probabilities, labels, threshold):
    says = (probabilities >= threshold).astype(float)
    truth = labels.astype(float)
    return np.array([[truth @ says, truth @ (1 - says)],
                     [(1 - truth) @ says, (1 - truth) @ (1 - says)]])
""",
    ),
    (
        "choose_threshold",
        "just above the surest not-face that is one too many",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = np.sort(probabilities[labels == 0])[::-1]
    allowed = int(np.floor(max_false_positive_rate * len(others) + 1e-9))
    if allowed >= len(others):
        return 0
    return np.nextafter(others[allowed], 2)
""",
    ),
    (
        "choose_threshold",
        "a loop from above that keeps the last good one",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    best = 2.0
    for threshold in sorted(set(probabilities.tolist()), reverse=True):
        _, (alarms, _) = confusion(probabilities[labels == 0], labels[labels == 0], threshold)
        if alarms / np.sum(labels == 0) > max_false_positive_rate:
            break
        best = threshold
    return best
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
