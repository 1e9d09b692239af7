# %%
"""Gives zoom in percent."""

CAUGHT_BY = "test_zooms_a_little"
HINT = "in shares of 1"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rescale=1 / 255,
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=10,
        horizontal_flip=True,
    )
