# %%
"""Draws the same transformation for each picture."""

CAUGHT_BY = "test_pictures_differ"
HINT = "The same seed for each picture moves each in the same way"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    return np.stack([generator.random_transform(image, seed=seed) for number in range(count)])
