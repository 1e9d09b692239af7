# %%
"""Takes the channel axis away, as for a figure."""

CAUGHT_BY = "test_as_many_pictures_as_asked"
HINT = "pictures of (height, width, 1) in one array"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    pictures = [generator.random_transform(image, seed=seed + n) for n in range(count)]
    return np.squeeze(np.stack(pictures), axis=-1)
