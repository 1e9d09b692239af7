# %%
"""Leaves the labels as a table of one row: shape (1, 40)."""

CAUGHT_BY = "test_labels_are_zero_or_one"
HINT = "in the order of the table's columns, with shape"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    return {
        "image_id": image_id,
        "labels": to_binary(attributes.loc[[image_id]]).to_numpy(),
        "image": load_image(images_dir / image_id, size),
    }
