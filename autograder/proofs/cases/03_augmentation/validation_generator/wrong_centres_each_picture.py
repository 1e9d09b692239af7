# %%
"""Gives each picture the mean 0 and the spread 1."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Validation pictures come on the same scale"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(
        rescale=1 / 255, samplewise_center=True, samplewise_std_normalization=True
    )
