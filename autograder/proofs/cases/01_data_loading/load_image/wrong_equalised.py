# %%
"""Equalises the histogram, as a photo program does."""

CAUGHT_BY = "test_pictures_of_faces_stay_themselves"
HINT = "is it still the face"

# %% load_image_solution
from PIL import Image, ImageOps


def load_image(path, size):
    grey = ImageOps.equalize(Image.open(path).convert("L").resize(size[::-1]))
    return np.asarray(grey, "float32")[..., None] / 255
