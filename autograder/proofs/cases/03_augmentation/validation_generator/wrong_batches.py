# %%
"""Returns batches of the notebook's test pictures."""

CAUGHT_BY = "test_scale_is_that_of_training"
HINT = "Return the generator itself"


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255).flow(test.images, test.labels, shuffle=False)
