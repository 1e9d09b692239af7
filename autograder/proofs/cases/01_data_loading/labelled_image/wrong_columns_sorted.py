# %%
"""Sorts the columns by name."""

CAUGHT_BY = "test_labels_are_zero_or_one"
HINT = "in the order of the table's columns"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id, sorted(attributes.columns)].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
