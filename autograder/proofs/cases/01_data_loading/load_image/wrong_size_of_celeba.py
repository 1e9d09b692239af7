# %%
"""Crops to 178 x 218, whatever the picture's size."""

CAUGHT_BY = "test_square_picture_works_too"
HINT = "Read the picture's own size"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("L").crop((0, 0, 178, 218)).resize(size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
