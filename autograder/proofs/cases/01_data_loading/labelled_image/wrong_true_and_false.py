# %%
"""Leaves the labels as True and False."""

CAUGHT_BY = "test_labels_are_zero_or_one"
HINT = "makes 1 and 0 of them"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    return {
        "image_id": image_id,
        "labels": (attributes.loc[image_id] == 1).to_numpy(),
        "image": load_image(images_dir / image_id, size),
    }
