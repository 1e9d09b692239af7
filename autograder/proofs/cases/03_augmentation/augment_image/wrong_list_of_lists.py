# %%
"""Returns nested lists."""

CAUGHT_BY = "test_as_many_pictures_as_asked"
HINT = "pictures of (height, width, 1) in one array"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    return np.stack(
        [generator.random_transform(image, seed=seed + number) for number in range(count)]
    ).tolist()
