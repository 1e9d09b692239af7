# %%
"""Keeps the colours."""

CAUGHT_BY = "test_height_and_width_are_not_swapped"
HINT = "The 1 at the end is the channel"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("RGB").resize(size[::-1])
    return np.asarray(picture, dtype="float32") / 255
