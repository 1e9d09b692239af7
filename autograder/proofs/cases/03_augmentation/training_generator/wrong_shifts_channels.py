# %%
"""Makes pictures lighter and darker by shifting channels."""

CAUGHT_BY = "test_grey_levels_become_0_to_1"
HINT = "nothing else may change the grey levels"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
        rescale=1 / 255,
        channel_shift_range=60,
    )
