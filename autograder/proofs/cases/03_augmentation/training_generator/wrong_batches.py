# %%
"""Returns batches of the notebook's pictures."""

CAUGHT_BY = "test_turns_a_little"
HINT = "Return the generator itself"


# %% training_generator_solution
def training_generator():
    generator = ImageDataGenerator(
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
    return generator.flow(train.images[:FEW], batch_size=20)
