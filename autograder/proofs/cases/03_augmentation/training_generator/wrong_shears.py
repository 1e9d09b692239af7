# %%
"""Takes shear for rotation."""

CAUGHT_BY = "test_turns_a_little"
HINT = "is in degrees"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=0,
        shear_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
        rescale=1 / 255,
    )
