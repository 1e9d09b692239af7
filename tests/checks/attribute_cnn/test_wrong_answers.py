"""Each misconception of step 2 is caught by the check named for it: (exercise, check, source)."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

CHAIN = """
def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential([keras.Input(input_shape),
        layers.Conv2D(8, 3, activation={first}), {pool},
        layers.Conv2D(8, 3, activation="relu"), {pool},
        {flatten}, layers.Dense({dense}, activation="relu"),
        layers.Dense({outputs}, activation="{last}")])
"""
RIGHT_PARTS = {
    "first": '"relu"',
    "pool": "layers.MaxPooling2D()",
    "flatten": "layers.Flatten()",
    "dense": "16",
    "outputs": "n_attributes",
    "last": "sigmoid",
}


def chain(**parts: str) -> str:
    return CHAIN.format(**(RIGHT_PARTS | parts))


LIES_ABOUT_ITS_LAYERS = """
class Liar(keras.Model):
    def __init__(self, n_attributes):
        super().__init__()
        self.head = keras.Sequential([layers.Flatten(), layers.Dense(n_attributes, "sigmoid")])
        self.show = keras.Sequential([layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(), layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(n_attributes, "sigmoid")])

    def call(self, x):
        self.show(x)
        return self.head(x)

    @property
    def layers(self):
        return self.show.layers

def build_attribute_cnn(input_shape, n_attributes):
    return Liar(n_attributes)
"""

WRONG = [
    (
        "majority_baseline",
        "test_majority_comes_from_the_training_labels",
        """
def majority_baseline(train_labels, test_labels):
    share = np.mean(test_labels, axis=0)
    return np.maximum(share, 1 - share)
""",
    ),
    (
        "majority_baseline",
        "test_absent_and_present_attributes",
        "def majority_baseline(train_labels, test_labels):\n    return test_labels.mean(axis=0)\n",
    ),
    (
        "majority_baseline",
        "test_one_share_per_attribute",
        """
def majority_baseline(train_labels, test_labels):
    return np.mean(test_labels == (np.mean(train_labels, axis=0) >= 0.5))
""",
    ),
    (
        "majority_baseline",
        "test_labels_may_be_floats",
        """
def majority_baseline(train_labels, test_labels):
    if train_labels.dtype.kind == "f":
        test_labels[:] = 1 - test_labels
    return np.mean(test_labels == (np.mean(train_labels, axis=0) >= 0.5), axis=0)
""",
    ),
    (
        "build_attribute_cnn",
        "test_answers_are_independent_probabilities",
        chain(last="softmax"),
    ),
    ("build_attribute_cnn", "test_answers_are_independent_probabilities", chain(last="linear")),
    (
        "build_attribute_cnn",
        "test_any_picture_size_and_number_of_attributes",
        chain(outputs="40"),
    ),
    (
        "build_attribute_cnn",
        "test_blocks_of_convolution_relu_and_pooling",
        chain(first="None"),
    ),
    (
        "build_attribute_cnn",
        "test_blocks_of_convolution_relu_and_pooling",
        chain(pool="layers.AveragePooling2D()"),
    ),
    ("build_attribute_cnn", "test_blocks_of_convolution_relu_and_pooling", LIES_ABOUT_ITS_LAYERS),
    (
        "build_attribute_cnn",
        "test_flatten_and_dense_decide",
        chain(flatten="layers.GlobalAveragePooling2D()"),
    ),
    ("build_attribute_cnn", "test_flatten_and_dense_decide", LIES_ABOUT_ITS_LAYERS),
    ("build_attribute_cnn", "test_small_enough_to_train_here", chain(dense="2000")),
    (
        "build_attribute_cnn",
        "test_each_call_gives_a_new_model",
        """
built = {}
fresh = build_attribute_cnn

def build_attribute_cnn(input_shape, n_attributes):
    key = (input_shape, n_attributes)
    return built.setdefault(key, fresh(*key))
""",
    ),
    (
        "compile_attribute_cnn",
        "test_loss_is_binary_crossentropy",
        """
def compile_attribute_cnn(model):
    model.compile("rmsprop", "categorical_crossentropy", metrics=["binary_accuracy"])
""",
    ),
    (
        "compile_attribute_cnn",
        "test_loss_is_binary_crossentropy",
        """
def compile_attribute_cnn(model):
    model.compile("rmsprop", "mse", metrics=["binary_accuracy"])
    def evaluate(images, labels, **options):
        p = np.clip(np.array(model(images)), 1e-7, 1 - 1e-7)
        return {"loss": -np.mean(np.log(np.where(labels == 1, p, 1 - p)))}
    model.evaluate = evaluate
""",
    ),
    (
        "compile_attribute_cnn",
        "test_accuracy_counts_every_answer",
        """
def compile_attribute_cnn(model):
    model.compile("rmsprop", "binary_crossentropy", metrics=["accuracy"])
""",
    ),
    (
        "compile_attribute_cnn",
        "test_optimizer_is_rmsprop",
        """
def compile_attribute_cnn(model):
    model.compile("adam", "binary_crossentropy", metrics=["binary_accuracy"])
""",
    ),
    (
        "compile_attribute_cnn",
        "test_optimizer_is_rmsprop",
        """
class RMSprop(keras.optimizers.Adam):
    def get_config(self):
        return super().get_config() | {"rho": 0.9, "momentum": 0.0, "centered": False}

def compile_attribute_cnn(model):
    model.compile(RMSprop(), "binary_crossentropy", metrics=["binary_accuracy"])
""",
    ),
    (
        "compile_attribute_cnn",
        "test_learning_rate_is_sensible",
        """
def compile_attribute_cnn(model):
    model.compile(keras.optimizers.RMSprop(1.0), "binary_crossentropy", metrics=["binary_accuracy"])
""",
    ),
    (
        "compile_attribute_cnn",
        "test_weights_stay_as_they_are",
        """
def compile_attribute_cnn(model):
    model = keras.models.clone_model(model)
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model
""",
    ),
    (
        "compile_attribute_cnn",
        "test_loss_is_binary_crossentropy",
        "def compile_attribute_cnn(model):\n    return model\n",
    ),
    (
        "train_attribute_cnn",
        "test_history_of_as_many_epochs_as_asked",
        """
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, verbose=0, epochs=3)
""",
    ),
    (
        "train_attribute_cnn",
        "test_history_of_as_many_epochs_as_asked",
        """
def train_attribute_cnn(model, train, validation, epochs):
    model.compile("rmsprop", "binary_crossentropy", ["binary_accuracy"], run_eagerly=True)
    return model.fit(train, validation_data=validation, verbose=0, epochs=epochs)
""",
    ),
    (
        "train_attribute_cnn",
        "test_training_lowers_the_loss",
        """
def train_attribute_cnn(model, train, validation, epochs):
    other = keras.models.clone_model(model)
    other.compile("rmsprop", "binary_crossentropy", ["binary_accuracy"], run_eagerly=True)
    return other.fit(train, validation_data=validation, verbose=0, epochs=epochs)
""",
    ),
    (
        "train_attribute_cnn",
        "test_validation_is_measured_not_learned",
        """
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train.concatenate(validation), validation_data=validation, verbose=0,
                     epochs=epochs)
""",
    ),
    (
        "train_attribute_cnn",
        "test_validation_is_measured_not_learned",
        """
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=train, verbose=0, epochs=epochs)
""",
    ),
    (
        "train_attribute_cnn",
        "test_every_training_picture_is_used",
        """
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, verbose=0, epochs=epochs, steps_per_epoch=2)
""",
    ),
    (
        "per_attribute_accuracy",
        "test_share_of_right_answers_for_each_attribute",
        """
def per_attribute_accuracy(model, dataset):
    figures = model.evaluate(dataset, verbose=0, return_dict=True)
    return np.full(dataset.element_spec[1].shape[1], figures["binary_accuracy"])
""",
    ),
    (
        "per_attribute_accuracy",
        "test_small_last_batch_weighs_by_its_pictures",
        """
def per_attribute_accuracy(model, dataset):
    return np.mean([((model(x).numpy() >= 0.5) == y.numpy()).mean(axis=0) for x, y in dataset], 0)
""",
    ),
    (
        "per_attribute_accuracy",
        "test_all_batches_count",
        """
def per_attribute_accuracy(model, dataset):
    images, labels = next(iter(dataset))
    return ((model(images).numpy() >= 0.5) == labels.numpy()).mean(axis=0)
""",
    ),
    (
        "per_attribute_accuracy",
        "test_border_is_one_half",
        """
def per_attribute_accuracy(model, dataset):
    answers = model.predict(dataset, verbose=0)
    labels = np.concatenate([y for _, y in dataset])
    border = np.quantile(answers, 0.3, axis=0)
    return ((answers >= border) == labels).mean(axis=0)
""",
    ),
    (
        "per_attribute_accuracy",
        "test_border_is_one_half",
        """
def per_attribute_accuracy(model, dataset):
    labels = np.concatenate([y for _, y in dataset])
    return (np.round(model.predict(dataset, verbose=0)) == labels).mean(axis=0)
""",
    ),
    (
        "balanced_accuracy",
        "test_constant_answers_give_one_half",
        "def balanced_accuracy(model, dataset):\n"
        "    return float(np.mean(per_attribute_accuracy(model, dataset)))\n",
    ),
    (
        "balanced_accuracy",
        "test_every_attribute_weighs_the_same",
        """
def balanced_accuracy(model, dataset):
    yes = model.predict(dataset, verbose=0).ravel() >= 0.5
    truth = np.concatenate([y for _, y in dataset]).ravel() == 1
    return float((yes[truth].mean() + (~yes[~truth]).mean()) / 2)
""",
    ),
    (
        "balanced_accuracy",
        "test_attributes_with_one_value_only_are_left_out",
        """
def balanced_accuracy(model, dataset):
    yes = model.predict(dataset, verbose=0) >= 0.5
    truth = np.concatenate([y for _, y in dataset]) == 1
    tpr = (yes & truth).sum(0) / np.maximum(truth.sum(0), 1)
    tnr = (~yes & ~truth).sum(0) / np.maximum((~truth).sum(0), 1)
    return float(np.mean((tpr + tnr) / 2))
""",
    ),
    (
        "balanced_accuracy",
        "test_counted_over_all_batches_together",
        """
whole = balanced_accuracy

def balanced_accuracy(model, dataset):
    import tensorflow as tf
    parts = [whole(model, tf.data.Dataset.from_tensors(batch)) for batch in dataset]
    return float(np.nanmean(parts))
""",
    ),
    (
        "balanced_accuracy",
        "test_mean_of_sensitivity_and_specificity",
        """
def balanced_accuracy(model, dataset):
    yes = model.predict(dataset, verbose=0) >= 0.5
    truth = np.concatenate([y for _, y in dataset]) == 1
    both = truth.any(0) & ~truth.all(0)
    return float(((yes & truth).sum(0) / truth.sum(0))[both].mean())
""",
    ),
]


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_misconception_is_caught(run: Run, exercise: str, check: str, source: str) -> None:
    results = {result.check: result for result in run(exercise, source=source)}
    assert results[check].outcome in (Outcome.NOT_YET, Outcome.RAISED)
