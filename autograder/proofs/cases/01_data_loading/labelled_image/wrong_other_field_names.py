# %%
"""Gives the fields names of its own."""

CAUGHT_BY = "test_record_names_its_picture"
HINT = "and there are no others"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    return {"id": image_id, "label": labels, "picture": load_image(images_dir / image_id, size)}
