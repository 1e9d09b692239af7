"""Each misconception is caught by the check named for it: (exercise, check, source)."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from course.checking.result import CheckResult, Outcome

Run = Callable[..., tuple[CheckResult, ...]]

WRONG = [
    (
        "read_attributes",
        "test_runs_of_spaces_separate_values",
        """
def read_attributes(path):
    lines = Path(path).read_text().splitlines()
    rows = [line.split(" ") for line in lines[2:]]
    names = lines[1].split()
    values = [[int(v or 0) for v in row[1 : len(names) + 1]] for row in rows]
    index = pd.Index([row[0] for row in rows], name="image_id")
    return pd.DataFrame(values, index=index, columns=names)
""",
    ),
    (
        "read_attributes",
        "test_one_row_per_picture_for_any_count",
        """
def read_attributes(path):
    table = pd.read_csv(path, sep=r"\\s+", skiprows=2)
    table.index.name = "image_id"
    return table
""",
    ),
    (
        "read_attributes",
        "test_columns_come_from_the_file",
        """
def read_attributes(path):
    from course.attributes import ATTRIBUTES
    rows = [line.split() for line in Path(path).read_text().splitlines()[2:]]
    index = pd.Index([row[0] for row in rows], name="image_id")
    values = [(row[1:] + ["1"] * 40)[:40] for row in rows]
    return pd.DataFrame(values, index=index, columns=list(ATTRIBUTES)).astype(int)
""",
    ),
    (
        "read_attributes",
        "test_values_are_integers",
        """
def read_attributes(path):
    table = pd.read_csv(path, sep=r"\\s+", skiprows=1, dtype=float)
    table.index.name = "image_id"
    return table
""",
    ),
    (
        "read_attributes",
        "test_index_is_called_image_id",
        "def read_attributes(path):\n    return pd.read_csv(path, sep=r'\\s+', skiprows=1)\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_round_trip_gives_the_table_back",
        "def attributes_to_csv(attributes, path):\n    attributes.to_csv(path, index=False)\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_header_names_every_column",
        """
def attributes_to_csv(attributes, path):
    attributes.reset_index().to_csv(path)
""",
    ),
    (
        "attributes_to_csv",
        "test_csv_header_names_every_column",
        """
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, quoting=csv.QUOTE_NONNUMERIC)
""",
    ),
    (
        "attributes_to_csv",
        "test_csv_replaces_an_older_file",
        "def attributes_to_csv(attributes, path):\n    attributes.to_csv(path, mode='a')\n",
    ),
    (
        "attributes_to_csv",
        "test_csv_leaves_the_table_as_it_was",
        """
def attributes_to_csv(attributes, path):
    attributes.reset_index(inplace=True)
    attributes.to_csv(path, index=False)
""",
    ),
    (
        "attributes_to_csv",
        "test_csv_round_trip_gives_the_table_back",
        "def attributes_to_csv(attributes, path):\n    attributes.to_csv(path, sep='\\t')\n",
    ),
    (
        "to_binary",
        "test_input_table_is_untouched",
        """
def to_binary(attributes):
    attributes[attributes == -1] = 0
    return attributes
""",
    ),
    (
        "to_binary",
        "test_binary_values_are_integers",
        "def to_binary(attributes):\n    return attributes == 1\n",
    ),
    (
        "to_binary",
        "test_every_value_becomes_zero_or_one",
        "def to_binary(attributes):\n    return (attributes == -1).astype(int)\n",
    ),
    (
        "to_binary",
        "test_names_stay_with_their_values",
        """
def to_binary(attributes):
    return pd.DataFrame((attributes.to_numpy() == 1).astype(int), columns=attributes.columns)
""",
    ),
    (
        "to_binary",
        "test_constant_columns_keep_their_meaning",
        """
def to_binary(attributes):
    return attributes.replace(attributes.min().min(), 0).apply(lambda c: c - c.min()).astype(int)
""",
    ),
    (
        "prevalence",
        "test_share_is_positives_over_pictures",
        "def prevalence(attributes):\n    return attributes.mean().sort_values(ascending=False)\n",
    ),
    (
        "prevalence",
        "test_share_is_positives_over_pictures",
        """
def prevalence(attributes):
    return 100 * (attributes == 1).mean().sort_values(ascending=False)
""",
    ),
    (
        "prevalence",
        "test_shares_are_sorted_from_high_to_low",
        "def prevalence(attributes):\n    return (attributes == 1).mean().sort_values()\n",
    ),
    (
        "prevalence",
        "test_every_attribute_has_one_share",
        """
def prevalence(attributes):
    return (attributes == 1).mean().sort_values(ascending=False).head(10)
""",
    ),
    (
        "prevalence",
        "test_attributes_of_nobody_and_of_everybody",
        """
def prevalence(attributes):
    counts = {name: attributes[name].value_counts()[1] for name in attributes}
    return (pd.Series(counts) / len(attributes)).sort_values(ascending=False)
""",
    ),
    (
        "load_image",
        "test_height_and_width_are_not_swapped",
        """
def load_image(path, size):
    return np.asarray(Image.open(path).convert("L").resize(size), "float32")[..., None] / 255
""",
    ),
    (
        "load_image",
        "test_normalised_to_float32_between_zero_and_one",
        """
def load_image(path, size):
    return np.asarray(Image.open(path).convert("L").resize(size[::-1]))[..., None] / 255
""",
    ),
    (
        "load_image",
        "test_normalised_to_float32_between_zero_and_one",
        """
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L").resize(size[::-1]), "float32")[..., None]
    return (grey - grey.min()) / max(grey.max() - grey.min(), 1)
""",
    ),
    (
        "load_image",
        "test_colours_become_grey_by_luminance",
        """
def load_image(path, size):
    pixels = np.asarray(Image.open(path).convert("RGB").resize(size[::-1]), "float32") / 255
    return pixels.mean(axis=2, keepdims=True)
""",
    ),
    (
        "load_image",
        "test_whole_portrait_is_kept",
        """
def load_image(path, size):
    picture = ImageOps.fit(Image.open(path).convert("L"), size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
""",
    ),
    (
        "load_image",
        "test_square_picture_works_too",
        """
def load_image(path, size):
    picture = Image.open(path).convert("L").crop((0, 0, 178, 218)).resize(size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
""",
    ),
    (
        "load_image",
        "test_grey_file_stays_grey",
        """
def load_image(path, size):
    pixels = np.asarray(Image.open(path).resize(size[::-1]), "float32") / 255
    grey = pixels[:, :, 0] * 0.299 + pixels[:, :, 1] * 0.587 + pixels[:, :, 2] * 0.114
    return grey[..., None]
""",
    ),
    (
        "load_image",
        "test_png_file_works_too",
        """
def load_image(path, size):
    picture = Image.open(path, formats=["JPEG"]).convert("L").resize(size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
""",
    ),
    (
        "load_image",
        "test_pictures_of_faces_stay_themselves",
        """
def load_image(path, size):
    grey = ImageOps.equalize(Image.open(path).convert("L").resize(size[::-1]))
    return np.asarray(grey, "float32")[..., None] / 255
""",
    ),
    (
        "labelled_image",
        "test_labels_belong_to_the_picture",
        """
def labelled_image(image_id, attributes, images_dir, size):
    position = int(Path(image_id).stem) % len(attributes)
    labels = to_binary(attributes).iloc[position].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
""",
    ),
    (
        "labelled_image",
        "test_labels_are_zero_or_one",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = attributes.loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
""",
    ),
    (
        "labelled_image",
        "test_image_is_the_file_of_that_name",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    path = sorted(images_dir.iterdir())[0]
    return {"image_id": image_id, "labels": labels, "image": load_image(path, size)}
""",
    ),
    (
        "labelled_image",
        "test_record_names_its_picture",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    return image_id, labels, load_image(images_dir / image_id, size)
""",
    ),
    (
        "labelled_image",
        "test_record_names_its_picture",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image, "size": size}
""",
    ),
    (
        "labelled_image",
        "test_labels_belong_to_the_picture",
        """
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id, sorted(attributes.columns)].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
""",
    ),
    (
        "labelled_image",
        "test_record_of_a_face_with_its_labels",
        """
def labelled_image(image_id, attributes, images_dir, size):
    attributes[:] = (attributes == 1).astype(int)
    labels = attributes.loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
""",
    ),
]

_DATASET = """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = {start}
    if shuffle:
        dataset = dataset.{shuffle}
    return dataset.{read}.{batch}
"""
_PARTS = {
    "start": "tf.data.Dataset.from_tensor_slices((paths, labels))",
    "shuffle": "shuffle(len(paths), seed=seed)",
    "read": "map(lambda path, own: (read_grey(path, size), own))",
    "batch": "batch(batch_size)",
}


def _dataset(**changed: str) -> str:
    return _DATASET.format(**(_PARTS | changed))


WRONG_DATASETS = [
    (
        "make_dataset",
        "test_pairs_survive_shuffling",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = tf.data.Dataset.from_tensor_slices([str(images_dir / n) for n in attributes.index])
    labels = tf.data.Dataset.from_tensor_slices(to_binary(attributes).to_numpy())
    if shuffle:
        paths = paths.shuffle(len(attributes), seed=seed)
    images = paths.map(lambda path: read_grey(path, size))
    return tf.data.Dataset.zip((images, labels)).batch(batch_size)
""",
    ),
    (
        "make_dataset",
        "test_last_batch_is_kept",
        _dataset(batch="batch(batch_size, drop_remainder=True)"),
    ),
    ("make_dataset", "test_last_batch_is_kept", _dataset(batch="batch(batch_size).repeat()")),
    (
        "make_dataset",
        "test_table_order_without_shuffling",
        _dataset(
            start="tf.data.Dataset.from_tensor_slices((sorted(paths), "
            "to_binary(attributes.sort_index()).to_numpy()))"
        ),
    ),
    (
        "make_dataset",
        "test_only_pictures_of_the_table",
        _dataset(
            start="tf.data.Dataset.from_tensor_slices((sorted(map(str, images_dir.iterdir())), "
            "np.resize(labels, (len(list(images_dir.iterdir())), 40))))"
        ),
    ),
    (
        "make_dataset",
        "test_pictures_are_read_when_their_turn_comes",
        _dataset(
            start="tf.data.Dataset.from_tensor_slices((np.stack("
            "[load_image(Path(path), size) for path in paths]), labels))",
            read="map(lambda image, own: (image, own))",
        ),
    ),
    ("make_dataset", "test_same_seed_same_order", _dataset(shuffle="shuffle(len(paths))")),
    (
        "make_dataset",
        "test_another_seed_another_order",
        _dataset(shuffle="shuffle(len(paths), seed=1)"),
    ),
    (
        "make_dataset",
        "test_shuffling_mixes_the_whole_table",
        _dataset(shuffle="shuffle(batch_size, seed=seed)"),
    ),
    (
        "make_dataset",
        "test_shuffling_mixes_the_whole_table",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    dataset = dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
    return dataset.shuffle(len(paths), seed=seed) if shuffle else dataset
""",
    ),
    (
        "make_dataset",
        "test_long_table_is_mixed_too",
        _dataset(shuffle="shuffle(1000, seed=seed)"),
    ),
    (
        "make_dataset",
        "test_batches_keep_the_image_contract",
        _dataset(read="map(lambda path, own: (255 * read_grey(path, size), own))"),
    ),
    (
        "make_dataset",
        "test_several_epochs_are_complete",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    names = list(attributes.index)
    if shuffle:
        np.random.default_rng(seed).shuffle(names)
    records = (labelled_image(name, attributes, images_dir, size) for name in names)
    pairs = ((record["image"], record["labels"]) for record in records)
    kinds = (tf.TensorSpec((*size, 1), tf.float32), tf.TensorSpec((40,), tf.int32))
    return tf.data.Dataset.from_generator(lambda: pairs, output_signature=kinds).batch(batch_size)
""",
    ),
]


def failed(results: tuple[CheckResult, ...]) -> set[str]:
    return {result.check for result in results if result.outcome is not Outcome.PASSED}


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_misconception_is_caught(run: Run, exercise: str, check: str, source: str) -> None:
    assert check in failed(run(exercise, source=source))


@pytest.mark.tensorflow
@pytest.mark.parametrize(("exercise", "check", "source"), WRONG_DATASETS)
def test_dataset_misconception_is_caught(
    run: Run, tensorflow: Any, exercise: str, check: str, source: str
) -> None:
    assert check in failed(run(exercise, source=source, tf=tensorflow))


def test_every_hidden_check_is_named_for_a_misconception(run: Run) -> None:
    cases = [*WRONG, *WRONG_DATASETS]
    exercises = Counter(exercise for exercise, _, _ in cases)
    assert min(exercises.values()) >= 3
    nothing = run(*exercises, source="del " + ", ".join(exercises))
    assert {check for _, check, _ in cases} == {result.check for result in nothing}


@pytest.mark.parametrize(
    "answer", ["[]", "{}", "''", "float('nan')", "True", "object()", "np.zeros((0, 0))", "{0: {}}"]
)
def test_empty_answer_never_earns_a_point(run: Run, answer: str) -> None:
    exercises = sorted({exercise for exercise, _, _ in (*WRONG, *WRONG_DATASETS)})
    body = f"(*given, **named):\n    return {answer}\n"
    source = "\n".join(f"def {exercise}{body}" for exercise in exercises)
    assert sum(result.earned for result in run(*exercises, source=source)) == 0


def test_missing_numbers_do_not_compare_as_right(run: Run) -> None:
    source = """
def prevalence(attributes):
    return pd.Series(np.nan, index=list(attributes))

def to_binary(attributes):
    return attributes * np.nan

def load_image(path, size):
    return np.full((*size, 1), np.nan, dtype="float32")
"""
    results = run("prevalence", "to_binary", "load_image", source=source)
    # A table of nothing but NaN still has its names, and is still another table than the given one.
    names = {"test_names_stay_with_their_values", "test_input_table_is_untouched"}
    assert failed(results) >= {result.check for result in results} - names
