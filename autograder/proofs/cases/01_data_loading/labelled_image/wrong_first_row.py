# %%
"""Takes the table's first row for every picture."""

CAUGHT_BY = "test_labels_belong_to_the_picture"
HINT = "Find the row by its name"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).iloc[0].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
