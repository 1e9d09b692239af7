# %%
"""Another hand throughout: classes, loops, pathlib and NumPy, cells of one's own; prints and warns."""

STARTS_FROM = "blank"
LOSES = []

# %% read_attributes_solution
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image


class AttributeFile:
    """The official text file, line by line."""

    def __init__(self, path):
        self.lines = Path(path).read_text(encoding="ascii").strip().split("\n")

    @property
    def names(self):
        return self.lines[1].split()

    def rows(self):
        for line in self.lines[2:]:
            image_id, *values = line.split()
            yield image_id, [int(value) for value in values]

    def check(self):
        if int(self.lines[0]) != len(self.lines) - 2:
            warnings.warn("the count in the first line is wrong")


def read_attributes(path):
    """Return the attribute table in the file at `path`."""
    file = AttributeFile(path)
    file.check()
    ids, values = zip(*file.rows())
    index = pd.Index(ids, name="image_id")
    return pd.DataFrame(np.array(values), index=index, columns=file.names)


# %% after read_attributes
table = read_attributes(sample.attributes_file)
print(table.shape, set(table.dtypes))
table.iloc[:3, :5]

# %% attributes_to_csv_solution
import io


def attributes_to_csv(attributes, path):
    """Write the attribute table to a CSV file at `path`."""
    text = io.StringIO()
    text.write("image_id," + ",".join(attributes.columns) + "\n")
    for image_id, *values in attributes.itertuples():
        text.write(f"{image_id},{','.join(map(str, values))}\n")
    Path(path).write_bytes(text.getvalue().encode())


# %% after attributes_to_csv
attributes_to_csv(table, Path("all_labels.csv"))
again = pd.read_csv("all_labels.csv", index_col="image_id")
print("the same again:", again.equals(table))


# %% to_binary_solution
def to_binary(attributes):
    """Return the attribute table with 0 in place of -1."""
    binary = attributes.copy(deep=True)
    binary[:] = np.maximum(attributes.to_numpy(), 0)
    return binary.astype("int64")


# %% prevalence_solution
from collections import Counter


def prevalence(attributes):
    """Return the share of pictures with each attribute, the most frequent first."""
    counts = Counter({name: int((attributes[name] == 1).sum()) for name in attributes})
    names, ones = zip(*counts.most_common())
    return pd.Series(ones, index=names, name="share") / len(attributes)


# %% after prevalence
prevalence(table).plot.barh(figsize=(5, 8))


# %% load_image_solution
WEIGHTS = np.array([0.299, 0.587, 0.114], dtype="float32")


def load_image(path, size):
    """Return the picture as float32 in [0, 1], shape (height, width, 1)."""
    height, width = size
    picture = Image.open(path)
    if picture.mode != "RGB":
        picture = picture.convert("RGB")
    colours = np.asarray(picture.resize((width, height), Image.Resampling.BICUBIC))
    grey = colours.astype("float32") @ WEIGHTS / np.float32(255)
    return np.clip(grey, 0, 1)[:, :, None]


# %% after load_image
for size in [(8, 8), (20, 10)]:
    image = load_image(sample.first_with("Smiling"), size)
    print(image.shape, image.dtype, image.min(), image.max())

# %% labelled_image_solution
from dataclasses import dataclass, field


@dataclass(frozen=True)
class LabelledImage:
    """One picture with its name and its labels."""

    image_id: str
    labels: np.ndarray = field(repr=False)
    image: np.ndarray = field(repr=False)


def labelled_image(image_id, attributes, images_dir, size):
    """Return the record of one picture: image_id, labels (0 and 1) and image."""
    row = attributes.xs(image_id)
    return LabelledImage(
        image=load_image(images_dir / image_id, size),
        labels=np.where(row.to_numpy() == 1, 1.0, 0.0),
        image_id=image_id,
    )


# %% make_dataset_solution
class Pictures:
    """What a dataset needs to know, and how it is built step by step."""

    def __init__(self, attributes, images_dir, size):
        self.size = size
        self.paths = [str(images_dir.joinpath(name)) for name in attributes.index]
        self.labels = to_binary(attributes).to_numpy(dtype="int32")

    def read(self, path, labels):
        picture = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
        grey = tf.image.rgb_to_grayscale(tf.cast(picture, tf.float32))
        image = tf.image.resize(grey, self.size, method="bilinear", antialias=True) / 255.0
        return tf.clip_by_value(image, 0.0, 1.0), labels

    def dataset(self):
        return tf.data.Dataset.from_tensor_slices((self.paths, self.labels))


def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    """Return a tf.data.Dataset of batches (images, labels)."""
    pictures = Pictures(attributes, images_dir, size)
    dataset = pictures.dataset()
    if shuffle:
        print("shuffled with seed", seed)
        dataset = dataset.shuffle(len(pictures.paths), seed=seed, reshuffle_each_iteration=True)
    return dataset.map(pictures.read).batch(batch_size)


# %% after make_dataset
images, labels = next(iter(make_dataset(table, sample.images_dir, (64, 64), 5, True, 3)))
print(images.shape, labels.numpy().sum(axis=1))
