"""Every right style passes: (exercise, style, source), none of them the reference's."""

from collections.abc import Callable
from typing import Any

import pytest

from course.checking.result import CheckResult, Outcome

Run = Callable[..., tuple[CheckResult, ...]]

RIGHT = [
    (
        "read_attributes",
        "plain Python, small integers",
        """
def read_attributes(path):
    lines = Path(path).read_text().splitlines()
    rows = [line.split() for line in lines[2:] if line.strip()]
    values = np.array([row[1:] for row in rows]).astype("int8")
    index = pd.Index([row[0] for row in rows], name="image_id")
    return pd.DataFrame(values, index=index, columns=lines[1].split())
""",
    ),
    (
        "read_attributes",
        "regular expression and rename_axis",
        """
def read_attributes(path):
    with open(path) as file:
        count, names = int(file.readline()), file.readline().split()
        table = pd.read_csv(file, sep=" +", names=["image_id", *names], engine="python")
    assert len(table) == count
    return table.set_index("image_id").astype("int32")
""",
    ),
    (
        "attributes_to_csv",
        "csv module",
        """
def attributes_to_csv(attributes, path):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image_id", *attributes.columns])
        for name, row in attributes.iterrows():
            writer.writerow([name, *row])
""",
    ),
    (
        "attributes_to_csv",
        "reset_index on a copy, returns the path",
        """
def attributes_to_csv(attributes, path):
    attributes.rename_axis("image_id").reset_index().to_csv(str(path), index=False)
    return path
""",
    ),
    (
        "to_binary",
        "arithmetic",
        "def to_binary(attributes):\n    return (attributes + 1) // 2\n",
    ),
    (
        "to_binary",
        "replace, unsigned",
        "def to_binary(attributes):\n    return attributes.replace(-1, 0).astype('uint8')\n",
    ),
    ("to_binary", "clip", "def to_binary(attributes):\n    return attributes.clip(lower=0)\n"),
    (
        "prevalence",
        "from the mean of -1 and 1",
        """
def prevalence(attributes):
    shares = (attributes.mean() + 1) / 2
    return shares.sort_values(ascending=False)
""",
    ),
    (
        "prevalence",
        "counting in Python, float32",
        """
def prevalence(attributes):
    shares = {name: sum(v == 1 for v in attributes[name]) / len(attributes) for name in attributes}
    ordered = sorted(shares, key=shares.get, reverse=True)
    return pd.Series([shares[name] for name in ordered], index=ordered, dtype="float32", name="x")
""",
    ),
    (
        "load_image",
        "NumPy, other luminance, nearest pixel",
        """
def load_image(path, size):
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype="float32") / 255
    grey = pixels @ np.array([0.2126, 0.7152, 0.0722], dtype="float32")
    rows = (np.arange(size[0]) + 0.5) * grey.shape[0] / size[0]
    columns = (np.arange(size[1]) + 0.5) * grey.shape[1] / size[1]
    return grey[rows.astype(int)][:, columns.astype(int)][..., None].clip(0, 1)
""",
    ),
    (
        "load_image",
        "resize in colour first, Lanczos",
        """
def load_image(path, size):
    picture = Image.open(path).convert("RGB").resize(size[::-1], Image.Resampling.LANCZOS)
    return np.expand_dims(np.array(ImageOps.grayscale(picture)), -1).astype(np.float32) / 255.0
""",
    ),
    (
        "labelled_image",
        "named tuple with a list",
        """
class Record(NamedTuple):
    image_id: str
    labels: list
    image: np.ndarray

def labelled_image(image_id, attributes, images_dir, size):
    labels = [1 if value > 0 else 0 for value in attributes.loc[image_id]]
    return Record(image_id, labels, load_image(Path(images_dir) / image_id, size))
""",
    ),
    (
        "labelled_image",
        "dataclass with a float Series",
        """
@dataclass
class Record:
    image_id: str
    image: np.ndarray
    labels: pd.Series

def labelled_image(image_id, attributes, images_dir, size):
    labels = (attributes.loc[image_id] == 1).astype("float32")
    return Record(image_id, load_image(images_dir / image_id, size), labels)
""",
    ),
    (
        "labelled_image",
        "object of a class of one's own",
        """
class Record:
    def __init__(self, image_id, labels, image):
        self.image_id, self.labels, self.image = image_id, labels, image

def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    return Record(image_id, labels, load_image(images_dir / image_id, size))
""",
    ),
]

RIGHT_DATASETS = [
    (
        "from_generator over records, shuffled by NumPy",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    def pairs():
        names = list(attributes.index)
        if shuffle:
            names = [names[place] for place in np.random.default_rng(seed).permutation(len(names))]
        for name in names:
            record = labelled_image(name, attributes, images_dir, size)
            yield record["image"], record["labels"]
    kinds = (tf.TensorSpec((*size, 1), tf.float32), tf.TensorSpec((attributes.shape[1],), tf.int32))
    return tf.data.Dataset.from_generator(pairs, output_signature=kinds).batch(batch_size)
""",
    ),
    (
        "zip of paths and labels, numpy_function, integer labels, repeatable order",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = tf.data.Dataset.from_tensor_slices([str(images_dir / n) for n in attributes.index])
    labels = tf.data.Dataset.from_tensor_slices(((attributes.to_numpy() + 1) // 2).astype("int8"))
    def read(path):
        image = tf.numpy_function(lambda p: load_image(p.decode(), size), [path], tf.float32)
        return tf.ensure_shape(image, (*size, 1))
    dataset = tf.data.Dataset.zip((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(len(attributes), seed=seed, reshuffle_each_iteration=False)
    return dataset.map(lambda path, own: (read(path), own)).batch(batch_size)
""",
    ),
    (
        "table shuffled with pandas, colour decoded, then grey",
        """
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    if shuffle:
        attributes = attributes.sample(frac=1, random_state=seed)
    def read(name, own):
        data = tf.io.read_file(str(images_dir) + "/" + name)
        grey = tf.image.rgb_to_grayscale(tf.io.decode_jpeg(data, channels=3))
        return tf.image.resize(tf.image.convert_image_dtype(grey, tf.float32), size), own
    parts = (list(attributes.index), to_binary(attributes).to_numpy())
    return tf.data.Dataset.from_tensor_slices(parts).map(read).batch(batch_size).prefetch(1)
""",
    ),
]

ROOMS = pytest.mark.parametrize("room", ["course", "autograder"])


def not_passed(results: tuple[CheckResult, ...]) -> list[CheckResult]:
    assert results
    return [result for result in results if result.outcome is not Outcome.PASSED]


@ROOMS
@pytest.mark.parametrize(("exercise", "style", "source"), RIGHT)
def test_other_style_passes(run: Run, exercise: str, style: str, source: str, room: str) -> None:
    assert not_passed(run(exercise, source=source, room=room)) == []


@pytest.mark.tensorflow
@ROOMS
@pytest.mark.parametrize(("style", "source"), RIGHT_DATASETS)
def test_dataset_passes(run: Run, tensorflow: Any, style: str, source: str, room: str) -> None:
    assert not_passed(run("make_dataset", source=source, room=room, tf=tensorflow)) == []
