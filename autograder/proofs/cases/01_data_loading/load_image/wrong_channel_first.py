# %%
"""Puts the channel in front."""

CAUGHT_BY = "test_height_and_width_are_not_swapped"
HINT = "The 1 at the end is the channel"


# %% load_image_solution
def load_image(path, size):
    grey = Image.open(path).convert("L").resize(size[::-1])
    return np.asarray(grey, dtype="float32")[np.newaxis] / 255
