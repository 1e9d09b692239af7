"""Each misconception of step 4 is caught by the check named for it: (exercise, check, source)."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

DETECTOR = """
def build_face_detector(base):
    base.trainable = {trainable}
    return keras.Sequential([{base}, {between} layers.Dense({units}, activation="{last}")])
"""
RIGHT_PARTS = {
    "trainable": "False",
    "base": "base",
    "between": "",
    "units": "1",
    "last": "sigmoid",
}


def detector(**parts: str) -> str:
    return DETECTOR.format(**(RIGHT_PARTS | parts))


def training(before: str = "", after: str = "", **options: str) -> str:
    arguments = {"epochs": "epochs", "validation_data": "validation", "model": "model"} | options
    model, data = arguments.pop("model"), arguments.pop("data", "train")
    given = ", ".join(f"{name}={value}" for name, value in arguments.items())
    return (
        "def train_face_detector(model, train, validation, epochs):\n"
        f"    {before}\n    history = {model}.fit({data}, verbose=0, {given})\n"
        f"    {after}\n    return history\n"
    )


def counting(body: str) -> str:
    return f"def confusion(probabilities, labels, threshold):\n{body}"


WRONG = [
    (
        "convolutional_base",
        "test_features_come_in_one_row",
        """
def convolutional_base(attribute_model):
    last = [one for one in attribute_model.layers if isinstance(one, layers.MaxPooling2D)][-1]
    return keras.Model(attribute_model.inputs, last.output)
""",
    ),
    (
        "convolutional_base",
        "test_features_are_those_of_the_given_model",
        """
right = convolutional_base
def convolutional_base(attribute_model):
    return right(keras.models.clone_model(attribute_model))
""",
    ),
    (
        "convolutional_base",
        "test_whole_classifier_is_removed",
        """
def convolutional_base(attribute_model):
    return keras.Model(attribute_model.inputs, attribute_model.layers[-2].output)
""",
    ),
    (
        "convolutional_base",
        "test_weights_are_kept_to_the_bit",
        """
right = convolutional_base
def convolutional_base(attribute_model):
    base = right(keras.models.clone_model(attribute_model))
    given = right(attribute_model).get_weights()
    base.set_weights([(array * 1.000001).astype("float32") for array in given])
    return base
""",
    ),
    (
        "convolutional_base",
        "test_given_model_still_answers_as_before",
        """
right = convolutional_base
def convolutional_base(attribute_model):
    for layer in attribute_model.layers[-3:]:
        layer.set_weights([0 * array for array in layer.get_weights()])
    return right(attribute_model)
""",
    ),
    ("build_face_detector", "test_one_probability_for_each_picture", detector(last="linear")),
    ("build_face_detector", "test_one_probability_for_each_picture", detector(units="2")),
    (
        "build_face_detector",
        "test_one_sigmoid_neuron_on_the_given_base",
        detector(between="layers.Dense(8, activation='relu'),"),
    ),
    (
        "build_face_detector",
        "test_one_sigmoid_neuron_on_the_given_base",
        detector(base="keras.models.clone_model(base)"),
    ),
    (
        "build_face_detector",
        "test_one_sigmoid_neuron_on_the_given_base",
        detector(last="softmax"),
    ),
    ("build_face_detector", "test_training_moves_the_neuron_alone", detector(trainable="True")),
    (
        "build_face_detector",
        "test_training_moves_the_neuron_alone",
        """
def build_face_detector(base):
    model = keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    model.trainable = False
    return model
""",
    ),
    (
        "build_face_detector",
        "test_training_moves_the_neuron_alone",
        """
def build_face_detector(base):
    for layer in base.layers:
        if isinstance(layer, layers.Conv2D):
            layer.trainable = False
    model = keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    return model
""",
    ),
    (
        "build_face_detector",
        "test_two_detectors_have_two_neurons",
        """
neurons = {}
def build_face_detector(base):
    base.trainable = False
    neuron = neurons.setdefault(base.output_shape, layers.Dense(1, activation="sigmoid"))
    return keras.Sequential([base, neuron])
""",
    ),
    (
        "compile_face_detector",
        "test_loss_is_binary_crossentropy",
        "def compile_face_detector(model):\n"
        "    model.compile('rmsprop', 'mse', metrics=['binary_accuracy'])\n",
    ),
    (
        "compile_face_detector",
        "test_accuracy_is_measured",
        "def compile_face_detector(model):\n    model.compile('adam', 'binary_crossentropy')\n",
    ),
    (
        "compile_face_detector",
        "test_a_step_goes_down_the_loss",
        """
def compile_face_detector(model):
    model.compile(keras.optimizers.RMSprop(1.0), "binary_crossentropy", ["binary_accuracy"])
""",
    ),
    (
        "compile_face_detector",
        "test_a_step_goes_down_the_loss",
        "def compile_face_detector(model):\n"
        "    model.compile('sgd', 'binary_crossentropy', metrics=['binary_accuracy'])\n",
    ),
    (
        "compile_face_detector",
        "test_frozen_layers_stay_frozen",
        """
def compile_face_detector(model):
    for layer in model.layers:
        layer.trainable = True
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
""",
    ),
    (
        "compile_face_detector",
        "test_accuracy_is_measured",
        """
def compile_face_detector(model):
    model = keras.models.clone_model(model)
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model
""",
    ),
    (
        "face_batches",
        "test_faces_are_one_and_all_others_zero",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    return right(not_faces, faces, batch_size, seed)
""",
    ),
    (
        "face_batches",
        "test_faces_are_one_and_all_others_zero",
        """
def face_batches(faces, not_faces, batch_size, seed):
    images = tf.data.Dataset.from_tensor_slices(np.concatenate([faces, not_faces]))
    labels = tf.data.Dataset.from_tensor_slices([1.0] * len(faces) + [0.0] * len(not_faces))
    images, labels = images.shuffle(999, seed=seed), labels.shuffle(999, seed=seed + 1)
    return tf.data.Dataset.zip(images, labels).batch(batch_size)
""",
    ),
    (
        "face_batches",
        "test_every_picture_comes_once",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    return right(faces, not_faces, batch_size, seed).unbatch().batch(batch_size, True)
""",
    ),
    (
        "face_batches",
        "test_every_picture_comes_once",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    return right(faces, np.resize(not_faces, faces.shape), batch_size, seed)
""",
    ),
    (
        "face_batches",
        "test_batches_are_mixed",
        """
def face_batches(faces, not_faces, batch_size, seed):
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)])
    pairs = (np.concatenate([faces, not_faces]), labels)
    return tf.data.Dataset.from_tensor_slices(pairs).shuffle(10, seed=seed).batch(batch_size)
""",
    ),
    (
        "face_batches",
        "test_batches_are_mixed",
        """
def face_batches(faces, not_faces, batch_size, seed):
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)])
    pairs = (np.concatenate([faces, not_faces]), labels)
    return tf.data.Dataset.from_tensor_slices(pairs).batch(batch_size).shuffle(99, seed=seed)
""",
    ),
    (
        "face_batches",
        "test_seed_decides_the_order",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    return right(faces, not_faces, batch_size, 1)
""",
    ),
    (
        "face_batches",
        "test_seed_decides_the_order",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    return right(faces, not_faces, batch_size, np.random.randint(9999))
""",
    ),
    (
        "face_batches",
        "test_given_pictures_stay_as_they_are",
        """
right = face_batches
def face_batches(faces, not_faces, batch_size, seed):
    np.random.default_rng(seed).shuffle(faces)
    return right(faces, not_faces, batch_size, seed)
""",
    ),
    (
        "train_face_detector",
        "test_frozen_weights_are_bit_identical",
        """
def train_face_detector(model, train, validation, epochs):
    for layer in model.layers:
        layer.trainable = True
    model.compile("rmsprop", "binary_crossentropy")
    return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)
""",
    ),
    (
        "train_face_detector",
        "test_frozen_weights_are_bit_identical",
        training(after="model.set_weights([w * (1 + 1e-6) for w in model.get_weights()])"),
    ),
    (
        "train_face_detector",
        "test_history_of_as_many_epochs_as_asked",
        training(epochs="3"),
    ),
    (
        "train_face_detector",
        "test_training_lowers_the_loss",
        training(
            before="copy = keras.models.clone_model(model); copy.compile('adam', 'mse')",
            model="copy",
        ),
    ),
    (
        "train_face_detector",
        "test_validation_is_measured_not_learned",
        training(data="train.concatenate(validation)"),
    ),
    (
        "train_face_detector",
        "test_validation_is_measured_not_learned",
        training(validation_data="train"),
    ),
    (
        "confusion",
        "test_rows_are_truth_and_columns_are_answers",
        "right = confusion\n"
        + counting("    return np.transpose(right(probabilities, labels, threshold))\n"),
    ),
    (
        "confusion",
        "test_rows_are_truth_and_columns_are_answers",
        "right = confusion\n"
        + counting("    return np.array(right(probabilities, labels, threshold))[::-1, ::-1]\n"),
    ),
    (
        "confusion",
        "test_threshold_is_the_given_one",
        "right = confusion\n"
        + counting(
            "    return right(probabilities, labels, threshold if threshold in (0.7, 0.75, 0.4)"
            " else 0.5)\n"
        ),
    ),
    (
        "confusion",
        "test_border_means_face",
        "right = confusion\n"
        + counting("    return right(probabilities, labels, threshold + 1e-9)\n"),
    ),
    (
        "confusion",
        "test_all_faces_or_none",
        "import pandas as pd\n"
        + counting(
            "    return pd.crosstab(1 - labels, probabilities < threshold)"
            ".reindex(columns=[False, True], fill_value=0).to_numpy()\n"
        ),
    ),
    (
        "confusion",
        "test_labels_may_be_floats",
        counting(
            "    labels -= 0.0 if labels.dtype.kind == 'i' else 1.0\n"
            "    says, truth = probabilities >= threshold, labels == 1\n"
            "    return np.array([[(truth & says).sum(), (truth & ~says).sum()],"
            " [(~truth & says).sum(), (~truth & ~says).sum()]])\n"
        ),
    ),
    (
        "choose_threshold",
        "test_false_positive_rate_is_kept",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return np.quantile(probabilities, 1 - max_false_positive_rate) - 0.3
""",
    ),
    (
        "choose_threshold",
        "test_as_many_faces_as_possible_are_found",
        """
right = choose_threshold
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return (2 + right(probabilities, labels, max_false_positive_rate)) / 3
""",
    ),
    (
        "choose_threshold",
        "test_few_faces_or_many_make_no_difference",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        if np.mean((probabilities >= threshold) & (labels == 0)) <= max_false_positive_rate:
            return threshold
""",
    ),
    (
        "choose_threshold",
        "test_no_false_positive_at_all",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.unique(probabilities):
        if np.mean(probabilities[labels == 0] >= threshold) <= max_false_positive_rate:
            return threshold
    return 1.0
""",
    ),
    (
        "choose_threshold",
        "test_equal_probabilities_are_on_one_side",
        """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = np.sort(probabilities[labels == 0])[::-1]
    allowed = int(max_false_positive_rate * len(others) + 1e-9)
    return others[allowed - 1] if allowed else np.nextafter(others[0], 2)
""",
    ),
]


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_misconception_is_caught(run: Run, exercise: str, check: str, source: str) -> None:
    results = {result.check: result for result in run(exercise, source=source)}
    assert results[check].outcome in (Outcome.NOT_YET, Outcome.RAISED)
