# %%
"""Divides by the number of grey levels."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Validation pictures come on the same scale"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 256)
