# %%
"""Takes mode 1 for grey: pixels are black or white only."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "greys lie between"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("1").resize(size[::-1])
    return np.asarray(picture).astype("float32")[..., np.newaxis]
