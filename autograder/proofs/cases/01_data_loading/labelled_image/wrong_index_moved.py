# %%
"""Makes the index a column of the table it was lent, to look the name up there."""

CAUGHT_BY = "test_record_of_a_face_with_its_labels"
HINT = "The table keeps"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    attributes["image_id"] = attributes.index
    row = attributes[attributes["image_id"] == image_id].iloc[0]
    labels = (row.drop("image_id") == 1).astype(int).to_numpy()
    return {
        "image_id": image_id,
        "labels": labels,
        "image": load_image(images_dir / image_id, size),
    }
