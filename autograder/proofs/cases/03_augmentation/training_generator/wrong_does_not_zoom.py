# %%
"""Leaves zoom at 0."""

CAUGHT_BY = "test_zooms_a_little"
HINT = "zooms between 90 % and 110 %"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0,
        horizontal_flip=True,
        rescale=1 / 255,
    )
