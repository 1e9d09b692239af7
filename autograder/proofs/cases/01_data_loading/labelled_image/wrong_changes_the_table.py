# %%
"""Turns the given table itself into 0 and 1."""

CAUGHT_BY = "test_record_of_a_face_with_its_labels"
HINT = "The table keeps its -1"


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    attributes[:] = (attributes == 1).astype(int)
    labels = attributes.loc[image_id].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
