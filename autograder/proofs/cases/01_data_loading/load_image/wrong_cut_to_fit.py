# %%
"""Cuts off what does not fit the new shape."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "nothing is cut off"

# %% load_image_solution
from PIL import Image, ImageOps


def load_image(path, size):
    picture = ImageOps.fit(Image.open(path).convert("L"), size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
