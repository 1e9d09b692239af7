# %%
"""Makes a generator and does not return it."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Give the generator back"


# %% validation_generator_solution
def validation_generator():
    ImageDataGenerator(rescale=1 / 255)
