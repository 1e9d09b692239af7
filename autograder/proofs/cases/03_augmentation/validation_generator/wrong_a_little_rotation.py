# %%
"""Augments validation pictures as well, "but only a little"."""

CAUGHT_BY = "test_nothing_is_turned_shifted_or_zoomed"
HINT = "No rotation, shift or zoom here"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, rotation_range=3, zoom_range=0.02)
