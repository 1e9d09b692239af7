# %%
"""Reads the picture on its own; a tuple of labels in a simple namespace."""

# %% labelled_image_solution
from types import SimpleNamespace


def labelled_image(image_id, attributes, images_dir, size):
    with Image.open(images_dir / image_id) as picture:
        small = picture.convert("L").resize((size[1], size[0]), Image.Resampling.BOX)
    image = np.float32(small).reshape(*size, 1) / 255
    labels = tuple(int(attributes.at[image_id, name] == 1) for name in attributes.columns)
    return SimpleNamespace(image_id=image_id, labels=labels, image=image)
