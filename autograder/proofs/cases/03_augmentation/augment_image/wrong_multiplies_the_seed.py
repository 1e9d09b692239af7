# %%
"""Multiplies the seed by the picture's number: all the same for seed 0."""

CAUGHT_BY = "test_pictures_differ"
HINT = "are different ones, also if"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    seeds = [seed * number for number in range(1, count + 1)]
    return np.stack([generator.random_transform(image, seed=own) for own in seeds])
