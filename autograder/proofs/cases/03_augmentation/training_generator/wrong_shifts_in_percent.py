# %%
"""Gives shifts in percent: Keras takes whole numbers for pixels."""

CAUGHT_BY = "test_shifts_along_both_sides"
HINT = "from 1 on would count pixels"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rescale=1 / 255,
        rotation_range=10,
        width_shift_range=20,
        height_shift_range=20,
        zoom_range=0.1,
        horizontal_flip=True,
    )
