# %%
"""Opens the picture itself and forgets to bring it to 0 … 1."""

CAUGHT_BY = "test_image_is_the_file_of_that_name"
HINT = "at the size you are given"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    picture = Image.open(images_dir / image_id).convert("L").resize(size[::-1])
    return {"image_id": image_id, "labels": labels, "image": np.asarray(picture)[..., None]}
