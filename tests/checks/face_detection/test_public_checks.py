"""The mistakes people really make do not get all green from `check`: (exercise, check, source)."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

DETECTOR = """
def build_face_detector(base):
    base.trainable = {trainable}
    model = keras.Sequential([{layers}])
    {more}
    return model
"""
NEURON = 'layers.Dense(1, activation="sigmoid")'


def detector(layers: str = f"base, {NEURON}", trainable: str = "False", more: str = "") -> str:
    return DETECTOR.format(layers=layers, trainable=trainable, more=more)


def compiling(optimizer: str = '"adam"', metric: str = '"binary_accuracy"') -> str:
    return (
        "def compile_face_detector(model):\n"
        f'    model.compile({optimizer}, "binary_crossentropy", metrics=[{metric}])\n'
    )


def batches(body: str) -> str:
    return (
        f"right = face_batches\ndef face_batches(faces, not_faces, batch_size, seed):\n    {body}\n"
    )


def training(data: str) -> str:
    return (
        "def train_face_detector(model, train, validation, epochs):\n"
        f"    return model.fit({data}, epochs=epochs, verbose=0)\n"
    )


def counting(body: str) -> str:
    return f"right = confusion\ndef confusion(probabilities, labels, threshold):\n    {body}\n"


def choosing(body: str, no_limit: str = "np.inf") -> str:
    return (
        "def choose_threshold(probabilities, labels, max_false_positive_rate):\n"
        f"    for threshold in {body}:\n"
        "        says = probabilities >= threshold\n"
        "        if np.mean(says[labels == 0]) <= max_false_positive_rate:\n"
        f"            return threshold\n    return {no_limit}\n"
    )


SHARE_OF_THE_ALARMS = """
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities >= threshold
        if not says.any() or np.mean(labels[says] == 0) <= max_false_positive_rate:
            return threshold
"""
SIGMOID, ALONE = "test_probability_is_a_sigmoid", "test_a_step_of_training_moves_the_neuron_alone"
ON_THE_BASE = "test_one_neuron_on_the_given_base"
RATE, SEEDED = "test_optimiser_and_learning_rate", "test_seed_gives_the_same_order_again"
LABELLED = "test_light_faces_and_dark_others"
EXAMPLE = "test_example_of_the_text"
CLOSE, SUREST = "test_probabilities_that_lie_close_together", "test_surest_answer_is_a_not_face"
UNIQUE = "np.unique(probabilities)"

WRONG = [
    ("convolutional_base", "test_features_of_a_small_model", "convolutional_base = layers.Flatten"),
    ("build_face_detector", SIGMOID, detector('base, layers.Dense(1, activation="softmax")')),
    ("build_face_detector", SIGMOID, detector('base, layers.Dense(1, activation="tanh")')),
    ("build_face_detector", ALONE, detector(more="model.trainable = False")),
    ("build_face_detector", ALONE, detector(trainable="True")),
    ("build_face_detector", ON_THE_BASE, detector(f"keras.models.clone_model(base), {NEURON}")),
    ("build_face_detector", ON_THE_BASE, detector(f"base, layers.Dense(32), {NEURON}")),
    ("build_face_detector", ON_THE_BASE, detector(f"base, layers.BatchNormalization(), {NEURON}")),
    ("compile_face_detector", RATE, compiling('"sgd"')),
    ("compile_face_detector", RATE, compiling("keras.optimizers.Adam(0.1)")),
    ("compile_face_detector", RATE, compiling("keras.optimizers.Adam(1e-5)")),
    (
        "compile_face_detector",
        "test_accuracy_of_a_small_detector",
        compiling(metric="keras.metrics.BinaryAccuracy(threshold=0.9)"),
    ),
    ("face_batches", SEEDED, batches("return right(faces, not_faces, batch_size, None)")),
    ("face_batches", SEEDED, batches("return right(faces, not_faces, batch_size, 1)")),
    (
        "face_batches",
        SEEDED,
        batches(
            "np.random.default_rng(seed).shuffle(faces)\n"
            "    return right(faces, not_faces, batch_size, seed)"
        ),
    ),
    (
        "face_batches",
        LABELLED,
        batches(
            "return right(faces, not_faces, batch_size, seed).map(lambda image, label: "
            "(label, image))"
        ),
    ),
    ("face_batches", LABELLED, batches("return right(faces / 255, not_faces / 255, 4, seed)")),
    ("train_face_detector", "test_loss_falls", training("validation, validation_data=train")),
    (
        "train_face_detector",
        "test_loss_falls",
        training("train.concatenate(validation), validation_data=validation"),
    ),
    (
        "train_face_detector",
        "test_validation_loss_is_that_of_the_validation_pictures",
        training("train, validation_data=train"),
    ),
    (
        "confusion",
        EXAMPLE,
        counting(
            "counts = right(probabilities, labels, threshold)\n"
            "    return counts / counts.sum(axis=1, keepdims=True)"
        ),
    ),
    ("confusion", EXAMPLE, counting("right(probabilities, labels, threshold); 1")),
    (
        "confusion",
        "test_float_labels_count_too",
        counting(
            "face = probabilities >= threshold\n"
            "    return [[(face & labels).sum(), (~face & labels).sum()],\n"
            "            [(face & 1 - labels).sum(), (~face & 1 - labels).sum()]]"
        ),
    ),
    ("choose_threshold", "test_one_of_three", SHARE_OF_THE_ALARMS),
    ("choose_threshold", CLOSE, choosing("np.linspace(0, 1, 101)")),
    ("choose_threshold", SUREST, choosing(UNIQUE, "min([])")),
    ("choose_threshold", SUREST, choosing(UNIQUE, "None")),
    ("choose_threshold", SUREST, choosing(UNIQUE, "probabilities.max()")),
    ("choose_threshold", SUREST, choosing(UNIQUE, "1.0")),
]


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_mistake_is_seen(run: Run, exercise: str, check: str, source: str) -> None:
    results = {result.check: result for result in run(exercise, source=source, room="course")}
    assert results[check].outcome in (Outcome.NOT_YET, Outcome.RAISED)


WORDS = [
    ("build_face_detector", detector('base, layers.Dense(2, "sigmoid")'), "layer of 2 neurons"),
    ("build_face_detector", detector(f"base, layers.Dense(32), {NEURON}"), "layer of 32 neurons"),
    ("convolutional_base", "convolutional_base = lambda model: layers.Flatten()", "layer Flatten"),
    ("confusion", counting("return None if right else 0"), "None"),
    ("confusion", counting("return right(probabilities, labels, threshold) / 3"), "0.667"),
]


@pytest.mark.parametrize(("exercise", "source", "words"), WORDS)
def test_what_came_is_named(run: Run, exercise: str, source: str, words: str) -> None:
    assert words in " ".join(result.came for result in run(exercise, source=source, room="course"))
