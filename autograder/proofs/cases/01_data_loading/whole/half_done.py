# %%
"""The tables are done, one with a mistake; pictures are begun, and the dataset is not."""

STARTS_FROM = "blank"
LOSES = [
    "test_share_is_positives_over_pictures",
    "test_attributes_of_nobody_and_of_everybody",
    "test_colours_become_grey_by_luminance",
    "labelled_image",
    "make_dataset",
]

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    """Return the attribute table in the file at `path`."""
    attributes = pd.read_csv(path, sep=r"\s+", skiprows=1)
    attributes.index.name = "image_id"
    return attributes


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    """Write the attribute table to a CSV file at `path`."""
    attributes.to_csv(path)


# %% after attributes_to_csv
attributes.describe()


# %% to_binary_solution
def to_binary(attributes):
    """Return the attribute table with 0 in place of -1."""
    return attributes.replace(-1, 0)


# %% prevalence_solution
def prevalence(attributes):
    """Return the share of pictures with each attribute, the most frequent first."""
    return attributes.mean().sort_values(ascending=False)


# %% load_image_solution
def load_image(path, size):
    """Return the picture as float32 in [0, 1], shape (height, width, 1)."""
    picture = Image.open(path).convert("RGB").resize((size[1], size[0]))
    grey = np.asarray(picture).mean(axis=2) / 255
    return grey.astype("float32")[:, :, np.newaxis]


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    """Return the record of one picture: image_id, labels (0 and 1) and image."""
    image = load_image(images_dir / image_id, size)
    # labels = ???
    return image
