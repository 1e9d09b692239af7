# %%
"""Shifts along one side only."""

CAUGHT_BY = "test_shifts_along_both_sides"
HINT = "a tenth of the picture each way"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0,
        zoom_range=0.1,
        horizontal_flip=True,
        rescale=1 / 255,
    )
