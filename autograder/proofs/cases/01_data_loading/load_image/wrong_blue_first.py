# %%
"""Weighs the channels as if blue came first."""

CAUGHT_BY = "test_colours_become_grey_by_luminance"
HINT = "Red is the first channel"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("RGB").resize(size[::-1])
    bgr = np.asarray(picture, dtype="float32") / 255
    grey = 0.114 * bgr[..., 0] + 0.587 * bgr[..., 1] + 0.299 * bgr[..., 2]
    return grey[..., np.newaxis]
