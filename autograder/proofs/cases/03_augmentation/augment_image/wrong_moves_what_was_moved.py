# %%
"""Moves each version once more, so that faces wander out of the picture."""

CAUGHT_BY = "test_given_generator_moves"
HINT = "not the version that you made before"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    pictures = []
    for number in range(count):
        image = generator.random_transform(image, seed=seed + number)
        pictures.append(image)
    return np.stack(pictures)
