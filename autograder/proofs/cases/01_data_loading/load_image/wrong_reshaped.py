# %%
"""Resizes to the swapped size and reshapes: the shape is right, the pixels are not."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "scrambles pixels"


# %% load_image_solution
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L").resize(size), dtype="float32") / 255
    return grey.reshape(size[0], size[1], 1)
