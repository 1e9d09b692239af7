# %%
"""Looks the picture up in the notebook's own table."""

CAUGHT_BY = "test_labels_belong_to_the_picture"
HINT = "in the table you are given"

# %% labelled_image_solution
table = read_attributes(sample.attributes_file)


def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(table).loc[image_id].to_numpy()
    return {
        "image_id": image_id,
        "labels": labels,
        "image": load_image(images_dir / image_id, size),
    }
