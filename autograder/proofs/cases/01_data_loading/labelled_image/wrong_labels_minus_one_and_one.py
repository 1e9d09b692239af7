# %%
"""Leaves the labels at -1 and 1."""

CAUGHT_BY = "test_labels_are_zero_or_one"
HINT = "Labels are 0 and 1 from here on"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = attributes.loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
