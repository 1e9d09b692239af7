# %%
"""Mirrors validation pictures: "a mirrored face is a face"."""

CAUGHT_BY = "test_nothing_is_mirrored"
HINT = "the same pictures in every measurement"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, horizontal_flip=True)
