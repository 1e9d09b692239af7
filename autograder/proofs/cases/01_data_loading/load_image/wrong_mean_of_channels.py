# %%
"""Takes the plain mean of red, green and blue."""

CAUGHT_BY = "test_colours_become_grey_by_luminance"
HINT = "not the plain mean"


# %% load_image_solution
def load_image(path, size):
    pixels = np.asarray(Image.open(path).convert("RGB").resize(size[::-1]), "float32") / 255
    return pixels.mean(axis=2, keepdims=True)
