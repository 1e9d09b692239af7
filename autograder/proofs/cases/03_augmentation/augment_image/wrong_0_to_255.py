# %%
"""Multiplies by 255, though `random_transform` does not rescale."""

CAUGHT_BY = "test_as_bright_as_the_image"
HINT = "does not rescale: leave the image in 0 … 1"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    grey = 255 * image
    return np.stack([generator.random_transform(grey, seed=seed + n) for n in range(count)])
