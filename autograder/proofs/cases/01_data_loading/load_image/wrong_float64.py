# %%
"""Divides bytes by an integer and gets float64."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "keep float32"


# %% load_image_solution
def load_image(path, size):
    return np.asarray(Image.open(path).convert("L").resize(size[::-1]))[..., None] / 255
