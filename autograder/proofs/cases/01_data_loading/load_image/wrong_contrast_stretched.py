# %%
"""Scales with the picture's own darkest and lightest pixel."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "in every picture"


# %% load_image_solution
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L").resize(size[::-1]), "float32")[..., None]
    return (grey - grey.min()) / max(grey.max() - grey.min(), 1)
