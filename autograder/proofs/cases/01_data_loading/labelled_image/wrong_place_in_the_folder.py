# %%
"""Takes the file's place in the folder for the row's place in the table."""

CAUGHT_BY = "test_labels_belong_to_the_picture"
HINT = "not by a position"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    names = sorted(path.name for path in images_dir.iterdir())
    position = names.index(image_id)
    labels = to_binary(attributes).iloc[position].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
