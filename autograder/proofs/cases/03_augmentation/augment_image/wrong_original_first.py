# %%
"""Puts the original first, to compare with."""

CAUGHT_BY = "test_pictures_differ"
HINT = "the image itself is not one of them"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    pictures = [image]
    for number in range(count - 1):
        pictures.append(generator.random_transform(image, seed=seed + number))
    return np.stack(pictures)
