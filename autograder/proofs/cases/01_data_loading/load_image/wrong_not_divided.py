# %%
"""Leaves bytes from 0 to 255, as floats."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "divide by 255"


# %% load_image_solution
def load_image(path, size):
    height, width = size
    grey = Image.open(path).convert("L").resize((width, height))
    return np.asarray(grey).astype("float32").reshape(height, width, 1)
