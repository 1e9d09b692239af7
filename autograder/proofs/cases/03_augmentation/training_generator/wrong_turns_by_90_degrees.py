# %%
"""Turns faces onto their side."""

CAUGHT_BY = "test_turns_a_little"
HINT = "10 turns up to 10 degrees each way"


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=90,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
        rescale=1 / 255,
    )
