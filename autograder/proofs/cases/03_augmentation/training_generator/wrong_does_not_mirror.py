# %%
"""Leaves mirroring out."""

CAUGHT_BY = "test_mirrors_half_and_turns_none_upside_down"
HINT = "Mirror left to right"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=False,
        rescale=1 / 255,
    )
