# %%
"""Makes all pictures 64 x 64, whatever size is asked for."""

CAUGHT_BY = "test_height_and_width_are_not_swapped"
HINT = "whatever it is"


# %% load_image_solution
def load_image(path, size=(64, 64)):
    grey = Image.open(path).convert("L").resize((64, 64))
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
