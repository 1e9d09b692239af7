# %%
"""Takes the first channel for the grey one."""

CAUGHT_BY = "test_colours_become_grey_by_luminance"
HINT = "not one channel"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("RGB").resize(size[::-1])
    return np.asarray(picture, dtype="float32")[:, :, :1] / 255
