# %%
"""Adds a field that nobody asked for."""

CAUGHT_BY = "test_record_names_its_picture"
HINT = "there are no others"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image, "size": size}
