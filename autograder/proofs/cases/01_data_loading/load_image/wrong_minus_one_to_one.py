# %%
"""Scales to -1 … 1, as some networks like it."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "black is 0"


# %% load_image_solution
def load_image(path, size):
    grey = Image.open(path).convert("L").resize(size[::-1])
    return (np.asarray(grey, dtype="float32")[..., np.newaxis] - 127.5) / 127.5
