# %%
"""Hands `size` to Pillow, which takes it for (width, height)."""

CAUGHT_BY = "test_height_and_width_are_not_swapped"
HINT = "is (height, width), whatever it is, but Pillow's"


# %% load_image_solution
def load_image(path, size):
    return np.asarray(Image.open(path).convert("L").resize(size), "float32")[..., None] / 255
