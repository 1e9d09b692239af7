# %%
"""Cuts `.jpg` off the picture's name."""

CAUGHT_BY = "test_record_names_its_picture"
HINT = "the name you are given"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id.split(".")[0], "labels": labels, "image": image}
