# %%
"""Takes the number in the file name for the row's position."""

CAUGHT_BY = "test_labels_belong_to_the_picture"
HINT = "the number in the file name"

# %% labelled_image_solution
from pathlib import Path


def labelled_image(image_id, attributes, images_dir, size):
    position = int(Path(image_id).stem) % len(attributes)
    labels = to_binary(attributes).iloc[position].to_numpy()
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": labels, "image": image}
