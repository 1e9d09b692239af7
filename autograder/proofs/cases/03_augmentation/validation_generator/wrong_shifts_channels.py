# %%
"""Changes grey levels by chance."""

CAUGHT_BY = "test_every_time_the_same"
HINT = "nothing in it may be random"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, channel_shift_range=20)
