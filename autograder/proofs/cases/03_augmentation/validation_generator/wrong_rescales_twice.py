# %%
"""Rescales, and divides by 255 in a function as well."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Validation pictures come on the same scale"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, preprocessing_function=lambda image: image / 255)
