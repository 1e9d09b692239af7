# %%
"""Cuts the picture down to the size instead of resizing it."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "nothing is cut off"


# %% load_image_solution
def load_image(path, size):
    grey = np.asarray(Image.open(path).convert("L"), dtype="float32") / 255
    return grey[: size[0], : size[1], np.newaxis]
