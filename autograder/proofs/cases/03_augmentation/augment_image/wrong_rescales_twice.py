# %%
"""Gives `flow` an image in 0 to 1, which the generator rescales once more."""

CAUGHT_BY = "test_as_bright_as_the_image"
HINT = "Rescaled once more, it is nearly black"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    return np.stack(
        [
            next(generator.flow(image[None], batch_size=1, seed=seed + number))[0]
            for number in range(count)
        ]
    )
