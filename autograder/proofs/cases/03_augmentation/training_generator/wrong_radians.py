# %%
"""Thinks of angles in radians: 0.2 degrees are nothing."""

CAUGHT_BY = "test_turns_a_little"
HINT = "is in degrees"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rescale=1 / 255,
        rotation_range=0.2,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
