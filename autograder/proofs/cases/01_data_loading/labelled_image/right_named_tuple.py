# %%
"""A named tuple, its labels a list."""

# %% labelled_image_solution
from pathlib import Path
from typing import NamedTuple


class Record(NamedTuple):
    image_id: str
    labels: list
    image: np.ndarray


def labelled_image(image_id, attributes, images_dir, size):
    labels = [1 if value > 0 else 0 for value in attributes.loc[image_id]]
    return Record(image_id, labels, load_image(Path(images_dir) / image_id, size))
