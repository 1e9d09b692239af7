# %%
"""Divides by 256, so that white is not quite 1."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "divide by 255"


# %% load_image_solution
def load_image(path, size):
    grey = Image.open(path).convert("L").resize(size[::-1])
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 256
