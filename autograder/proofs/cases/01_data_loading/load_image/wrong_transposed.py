# %%
"""Turns rows into columns on the way: the face lies on its side."""

CAUGHT_BY = "test_whole_portrait_is_kept"
HINT = "turned or mirrored"


# %% load_image_solution
def load_image(path, size):
    height, width = size
    sideways = np.asarray(Image.open(path).convert("L"), dtype="float32").T
    grey = Image.fromarray(sideways).resize((width, height))
    return np.asarray(grey)[..., np.newaxis] / 255
