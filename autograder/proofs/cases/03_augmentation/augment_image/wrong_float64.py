# %%
"""Fills an array of NumPy's own numbers."""

CAUGHT_BY = "test_as_many_pictures_as_asked"
HINT = "own numbers are float64"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    pictures = np.zeros((count, *image.shape))
    for number in range(count):
        pictures[number] = generator.random_transform(image, seed=seed + number)
    return pictures
