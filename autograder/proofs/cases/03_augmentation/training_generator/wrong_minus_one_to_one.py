# %%
"""Rescales to -1 … 1, as other networks want it."""

CAUGHT_BY = "test_grey_levels_become_0_to_1"
HINT = "makes 0 … 1 of 0 … 255"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        preprocessing_function=lambda image: image / 127.5 - 1,
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
