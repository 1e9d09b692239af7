"""The mistakes people really make do not get all green from `check`: (exercise, check, source)."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

BASELINES = [
    ("test_shares_of_a_small_table", "np.zeros(train_labels.shape[1])"),
    ("test_shares_of_a_small_table", "np.mean(train_labels, axis=0) < 0.5"),
    ("test_shares_of_a_small_table", "np.mean(test_labels, axis=0) >= 0.5"),
    ("test_shares_of_a_small_table", "np.full(train_labels.shape[1], np.mean(train_labels) > 0.5)"),
    ("test_each_column_has_its_own_majority", "most_frequent_row(train_labels)"),
]
BASELINE = """
def most_frequent_row(labels):
    rows, counts = np.unique(labels, axis=0, return_counts=True)
    return rows[counts.argmax()]

def majority_baseline(train_labels, test_labels):
    return np.mean(test_labels == ({answers}), axis=0)
"""
CHANGES_ITS_INPUT = """
def majority_baseline(train_labels, test_labels):
    test_labels[:] = test_labels == (np.mean(train_labels, axis=0) >= 0.5)
    return test_labels.mean(axis=0)
"""

CHAIN = """
def build_attribute_cnn(input_shape, n_attributes):
    model = keras.Sequential([keras.Input(input_shape), {layers}, layers.Flatten(),
        layers.Dense({dense}, activation="relu"), layers.Dense(n_attributes, "{last}")])
    {more}
    return model
"""
BLOCK = "layers.Conv2D(8, {window}, activation={act}, padding='same'), layers.MaxPooling2D()"
RIGHT_PARTS = {"window": "3", "act": "'relu'", "dense": "16", "last": "sigmoid", "more": ""}


def chain(**parts: str) -> str:
    own = RIGHT_PARTS | parts
    block = BLOCK.format(**own)
    return CHAIN.format(**{"layers": f"{block}, {block}"} | own)


POOLED_LAST = (
    "*[layers.Conv2D(4, 3, activation='relu') for _ in '12'], "
    "*[layers.MaxPooling2D() for _ in '12']"
)
NETWORKS = [
    ("test_it_has_two_blocks", chain(act="None")),
    ("test_it_has_two_blocks", chain(act="'tanh'")),
    ("test_it_has_two_blocks", chain(window="1")),
    ("test_it_has_two_blocks", chain(layers=POOLED_LAST)),
    ("test_answers_do_not_share_out_one_hundred_percent", chain(last="softmax")),
    ("test_answers_do_not_share_out_one_hundred_percent", chain(last="relu")),
    ("test_answers_do_not_share_out_one_hundred_percent", chain(last="hard_sigmoid")),
    ("test_it_is_small_and_not_compiled", chain(dense="2000")),
    ("test_it_is_small_and_not_compiled", chain(more="model.compile(loss='mse')")),
]

FIT = """
def train_attribute_cnn(model, train, validation, epochs):
    {before}
    history = model.fit({train}, epochs={epochs}, verbose=0, {more})
    {after}
    return history
"""
RIGHT_FIT = {
    "before": "",
    "train": "train",
    "epochs": "epochs",
    "more": "validation_data=validation",
    "after": "",
}


def fit(**parts: str) -> str:
    return FIT.format(**RIGHT_FIT | parts)


TRAININGS = [
    ("test_two_epochs_give_two_losses", fit(epochs="1")),
    ("test_two_epochs_give_two_losses", fit(more="")),
    (
        "test_learns_from_the_training_pictures_only",
        fit(train="validation", more="validation_data=train"),
    ),
    ("test_learns_from_the_training_pictures_only", fit(train="train.concatenate(validation)")),
    ("test_learns_from_the_training_pictures_only", fit(train="train.take(1)")),
    (
        "test_learns_from_the_training_pictures_only",
        fit(more="validation_data=validation, steps_per_epoch=1"),
    ),
    (
        "test_learns_from_the_training_pictures_only",
        fit(after="model.fit(validation, verbose=0)"),
    ),
    (
        "test_validation_loss_is_that_of_the_validation_pictures",
        fit(more="validation_data=train"),
    ),
    ("test_model_is_not_compiled_again", fit(before="compile_attribute_cnn(model)")),
    (
        "test_loss_falls",
        fit(before="model = keras.models.clone_model(model)\n    compile_attribute_cnn(model)"),
    ),
]

ACCURACY = """
def per_attribute_accuracy(model, dataset):
    right = [({answers}) == y.numpy() for x, y in dataset]
    return {mean}
"""
BALANCED = """
def balanced_accuracy(model, dataset):
    yes = np.concatenate([{answers} for x, _ in dataset])
    truth = np.concatenate([y.numpy() for _, y in dataset]) == 1
    kept = {kept}
    yes, truth = yes[:, kept] == 1, truth[:, kept]
    found = (yes & truth).sum(0) / np.maximum(truth.sum(0), 1)
    spared = (~yes & ~truth).sum(0) / np.maximum((~truth).sum(0), 1)
    return float(np.mean((found + spared) / 2))
"""
TWO_PASSES = """
def per_attribute_accuracy(model, dataset):
    answers = model.predict(dataset, verbose=0) >= 0.5
    return (answers == np.concatenate([y for _, y in dataset])).mean(axis=0)

def balanced_accuracy(model, dataset):
    return float(np.mean(per_attribute_accuracy(model, dataset)))
"""
BATCH_BY_BATCH = """
def balanced_accuracy(model, dataset):
    means = []
    for x, y in dataset:
        yes, truth = model(x).numpy() >= 0.5, y.numpy() == 1
        kept = truth.any(0) & ~truth.all(0)
        yes, truth = yes[:, kept], truth[:, kept]
        if kept.any():
            found = (yes & truth).sum(0) / truth.sum(0)
            spared = (~yes & ~truth).sum(0) / (~truth).sum(0)
            means.append(np.mean((found + spared) / 2))
    return float(np.mean(means))
"""
YES, ABOVE, ROUNDED = "model(x).numpy() >= 0.5", "model(x).numpy() > 0.5", "np.round(model(x))"
MEAN = "np.concatenate(right).mean(axis=0)"
BOTH = "truth.any(0) & ~truth.all(0)"
FIGURES = [
    ("test_exactly_one_half_means_yes", ACCURACY.format(answers=ABOVE, mean=MEAN)),
    ("test_exactly_one_half_means_yes", ACCURACY.format(answers=ROUNDED, mean=MEAN)),
    (
        "test_every_picture_counts_the_same",
        ACCURACY.format(answers=YES, mean="np.mean([r.mean(axis=0) for r in right], axis=0)"),
    ),
    (
        "test_every_picture_counts_the_same",
        ACCURACY.format(answers=YES, mean="right[0].mean(axis=0)"),
    ),
    ("test_shuffled_dataset_gives_the_same_shares", TWO_PASSES),
]
BALANCES = [
    ("test_exactly_one_half_is_a_yes", BALANCED.format(answers=ABOVE, kept=BOTH)),
    ("test_exactly_one_half_is_a_yes", BALANCED.format(answers=ROUNDED, kept=BOTH)),
    (
        "test_attribute_that_everybody_has_is_left_out",
        BALANCED.format(answers=YES, kept="truth.any(0)"),
    ),
    (
        "test_attribute_that_nobody_has_is_left_out",
        BALANCED.format(answers=YES, kept="~truth.all(0)"),
    ),
    ("test_shuffled_dataset_gives_the_same_figure", TWO_PASSES),
]

WRONG = [
    *(("majority_baseline", check, BASELINE.format(answers=own)) for check, own in BASELINES),
    ("majority_baseline", "test_shares_of_a_small_table", CHANGES_ITS_INPUT),
    *(("build_attribute_cnn", *case) for case in NETWORKS),
    (
        "compile_attribute_cnn",
        "test_loss_of_a_small_model",
        "def compile_attribute_cnn(model):\n"
        "    keras.models.clone_model(model).compile('rmsprop', 'binary_crossentropy')\n",
    ),
    *(("train_attribute_cnn", *case) for case in TRAININGS),
    *(("per_attribute_accuracy", *case) for case in FIGURES),
    *(("balanced_accuracy", *case) for case in BALANCES),
    ("balanced_accuracy", "test_shares_are_of_all_pictures", BATCH_BY_BATCH),
]


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_mistake_is_seen(run: Run, exercise: str, check: str, source: str) -> None:
    results = run(exercise, source=source, room="course")
    failed = {result.check for result in results if result.outcome is Outcome.NOT_YET}
    assert check in failed, results
    assert not any(result.raised for result in results)
