# %%
"""Makes a generator itself and leaves the given one alone."""

CAUGHT_BY = "test_given_generator_moves"
HINT = "the given generator's business"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    return np.stack(
        [
            training_generator().random_transform(image, seed=seed + number)
            for number in range(count)
        ]
    )
