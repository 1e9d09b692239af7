# %%
"""Puts pictures one below the other: one tall picture."""

CAUGHT_BY = "test_as_many_pictures_as_asked"
HINT = "in one array with"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    pictures = [generator.random_transform(image, seed=seed + n) for n in range(count)]
    return np.concatenate(pictures)
