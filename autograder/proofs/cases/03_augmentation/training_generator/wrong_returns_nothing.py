# %%
"""Makes a generator and does not return it."""

CAUGHT_BY = "test_turns_a_little"
HINT = "Give the generator back"


# %% training_generator_solution
def training_generator():
    generator = ImageDataGenerator(
        rescale=1 / 255,
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
