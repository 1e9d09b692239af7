# %%
"""Multiplies the caller's image by 255, in place."""

CAUGHT_BY = "test_image_stays_as_it_was"
HINT = "changes the caller's picture"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    image *= 255
    flow = generator.flow(image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
