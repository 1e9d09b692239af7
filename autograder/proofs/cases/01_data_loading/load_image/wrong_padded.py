# %%
"""Keeps proportions and fills up with black."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "padded"

# %% load_image_solution
from PIL import ImageOps


def load_image(path, size):
    picture = ImageOps.pad(Image.open(path).convert("L"), size[::-1])
    return np.asarray(picture, dtype="float32")[..., np.newaxis] / 255
