# %%
"""Rescales, and divides by 255 in a function as well."""

CAUGHT_BY = "test_grey_levels_become_0_to_1"
HINT = "nothing else may change the grey levels"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rescale=1 / 255,
        preprocessing_function=lambda image: image / 255,
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
