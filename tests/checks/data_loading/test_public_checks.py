"""The mistakes people really make do not get all green from `check`: (exercise, check, source)."""

from collections.abc import Callable
from typing import Any

import pytest

from course.checking.result import CheckResult, Outcome

Run = Callable[..., tuple[CheckResult, ...]]

WRONG = [
    (
        "read_attributes",
        "test_index_has_its_name",
        "def read_attributes(path):\n    return pd.read_csv(path, sep=r'\\s+', skiprows=1)\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_starts_with_the_names",
        "def attributes_to_csv(attributes, path):\n    attributes.rename_axis(None).to_csv(path)\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_line_starts_with_its_picture",
        "def attributes_to_csv(attributes, path):\n    attributes.to_csv(path, index=False)\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_takes_the_place_of_an_older_file",
        "def attributes_to_csv(attributes, path):\n    attributes.to_csv(path, mode='a')\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_leaves_the_table_alone",
        """
def attributes_to_csv(attributes, path):
    attributes.reset_index(inplace=True)
    attributes.to_csv(path, index=False)
""",
    ),
    (
        "to_binary",
        "test_index_and_columns_stay",
        """
def to_binary(attributes):
    return pd.DataFrame(np.where(attributes == 1, 1, 0), columns=attributes.columns)
""",
    ),
    (
        "prevalence",
        "test_share_of_a_small_table",
        "def prevalence(attributes):\n    return (attributes == 1).mean(axis=1)\n",
    ),
    (
        "load_image",
        "test_corners_stay_where_they_are",
        """
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L").resize(size), "float32") / 255
    return grey.reshape(size[0], size[1], 1)
""",
    ),
    (
        "load_image",
        "test_white_is_one_and_black_is_zero",
        """
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L").resize(size[::-1])) // 255
    return grey.astype("float32")[..., None]
""",
    ),
    (
        "load_image",
        "test_green_is_lighter_than_red_and_blue_is_darkest",
        """
def load_image(path, size):
    picture = Image.open(path).convert("RGB").resize(size[::-1])
    return np.asarray(picture, "float32").mean(axis=2, keepdims=True) / 255
""",
    ),
    (
        "load_image",
        "test_edges_are_still_there",
        """
def load_image(path, size):
    picture = ImageOps.fit(Image.open(path).convert("L"), size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
""",
    ),
    (
        "labelled_image",
        "test_record_has_three_named_fields",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image, "size": size}
""",
    ),
    (
        "labelled_image",
        "test_labels_are_its_own_row",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id, sorted(attributes.columns)].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
""",
    ),
]


def dataset(steps: str) -> str:
    lines = "\n    dataset = dataset.".join(["", *steps.split(" | ")])
    return f"""
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    own = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, own)){lines}
    return dataset
"""


READ = "map(lambda path, own: (read_grey(path, size), own))"
SHUFFLE = "shuffle(len(paths), seed=seed) if shuffle else dataset"
EAGER = "from_tensor_slices(next(iter(dataset)))"
WRONG_DATASETS = [
    ("test_seed_says_the_order", f"{READ} | batch(batch_size)"),
    ("test_seed_says_the_order", f"shuffle(len(paths)) | {READ} | batch(batch_size)"),
    ("test_seed_says_the_order", f"shuffle(len(paths), seed=1) | {READ} | batch(batch_size)"),
    ("test_whole_table_is_mixed", f"shuffle(batch_size, seed=seed) | {READ} | batch(batch_size)"),
    ("test_whole_table_is_mixed", f"{READ} | batch(batch_size) | shuffle(99, seed=seed)"),
    ("test_pictures_come_in_the_tables_order", f"shuffle(99, seed=seed) | {READ} | batch(2)"),
    ("test_five_pictures_make_three_batches", f"{SHUFFLE} | {READ} | batch(2) | repeat()"),
    ("test_five_pictures_make_three_batches", f"{SHUFFLE} | batch(batch_size)"),
    ("test_five_pictures_make_three_batches", f"{SHUFFLE} | {READ}"),
    ("test_pictures_are_read_late", f"{READ} | batch(99) | {EAGER} | batch(batch_size)"),
]


def failed(results: tuple[CheckResult, ...]) -> set[str]:
    return {result.check for result in results if result.outcome is not Outcome.PASSED}


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_mistake_is_seen(run: Run, exercise: str, check: str, source: str) -> None:
    assert check in failed(run(exercise, source=source, room="course"))


@pytest.mark.tensorflow
@pytest.mark.parametrize(("check", "steps"), WRONG_DATASETS)
def test_dataset_mistake_is_seen(run: Run, tensorflow: Any, check: str, steps: str) -> None:
    results = run("make_dataset", source=dataset(steps), room="course", tf=tensorflow)
    assert check in failed(results)
    assert not any("Error" in result.came for result in results)
