# %%
"""A dataclass, its labels a Series of floats."""

# %% labelled_image_solution
from dataclasses import dataclass


@dataclass
class Record:
    image_id: str
    image: np.ndarray
    labels: pd.Series


def labelled_image(image_id, attributes, images_dir, size):
    labels = (attributes.loc[image_id] == 1).astype("float32")
    return Record(image_id, load_image(images_dir / image_id, size), labels)
