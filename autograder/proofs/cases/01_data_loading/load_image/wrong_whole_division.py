# %%
"""Divides without a remainder: only white is not 0."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "once, and keep float32"


# %% load_image_solution
def load_image(path, size):
    grey = Image.open(path).convert("L").resize(size[::-1])
    return (np.asarray(grey) // 255).astype("float32")[:, :, None]
