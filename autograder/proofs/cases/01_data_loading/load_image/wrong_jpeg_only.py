# %%
"""Opens JPEG files only."""

CAUGHT_BY = "test_png_file_works_too"
HINT = "Let the library find out"


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path, formats=["JPEG"]).convert("L").resize(size[::-1])
    return np.asarray(picture, "float32")[..., None] / 255
