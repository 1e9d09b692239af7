# %%
"""Looks for the picture in the notebook's sample."""

CAUGHT_BY = "test_image_is_the_file_of_that_name"
HINT = "at the size you are given"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    image = load_image(sample.images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
