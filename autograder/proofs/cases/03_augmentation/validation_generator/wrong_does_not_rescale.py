# %%
"""Leaves grey levels at 0 to 255: the training pictures are on another scale."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Validation pictures come on the same scale"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator()
