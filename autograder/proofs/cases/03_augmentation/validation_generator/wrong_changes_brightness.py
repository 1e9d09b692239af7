# %%
"""Varies the light of validation pictures, to be "robust"."""

CAUGHT_BY = "test_every_time_the_same"
HINT = "nothing in it may be random"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, brightness_range=(0.8, 1.2))
