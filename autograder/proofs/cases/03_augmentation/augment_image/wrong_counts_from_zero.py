# %%
"""Takes the picture's number for the seed."""

CAUGHT_BY = "test_seed_decides_the_versions"
HINT = "Give the generator the seed that you are given"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    return np.stack([generator.random_transform(image, seed=number) for number in range(count)])
