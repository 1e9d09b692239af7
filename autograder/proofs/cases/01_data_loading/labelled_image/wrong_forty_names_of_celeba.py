# %%
"""Takes CelebA's 40 names, in its order, for the table's columns."""

CAUGHT_BY = "test_labels_are_zero_or_one"
HINT = "in the order of the table's columns"

# %% labelled_image_solution
from course.attributes import ATTRIBUTES


def labelled_image(image_id, attributes, images_dir, size):
    row = to_binary(attributes).loc[image_id]
    labels = np.array([row[name] for name in ATTRIBUTES])
    return {
        "image_id": image_id,
        "labels": labels,
        "image": load_image(images_dir / image_id, size),
    }
