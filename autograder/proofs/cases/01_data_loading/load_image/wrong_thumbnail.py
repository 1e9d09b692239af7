# %%
"""Keeps proportions, so that the size is not what was asked for."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "even if that changes its proportions"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("L")
    picture.thumbnail(size[::-1])
    return np.asarray(picture, dtype="float32")[..., np.newaxis] / 255
