# %%
"""Picks channels by number, which a grey file does not have."""

CAUGHT_BY = "test_grey_file_stays_grey"
HINT = "A file may hold one channel only"


# %% load_image_solution
def load_image(path, size):
    pixels = np.asarray(Image.open(path).resize(size[::-1]), "float32") / 255
    grey = pixels[:, :, 0] * 0.299 + pixels[:, :, 1] * 0.587 + pixels[:, :, 2] * 0.114
    return grey[..., None]
