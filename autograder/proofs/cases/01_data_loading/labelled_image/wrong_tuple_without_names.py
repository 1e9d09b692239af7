# %%
"""Returns the three without their names."""

CAUGHT_BY = "test_record_names_its_picture"
HINT = "The fields are called exactly"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    return image_id, labels, load_image(images_dir / image_id, size)
