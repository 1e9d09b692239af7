# %%
"""Gives `flow` one picture and hopes that `batch_size=count` makes `count` of it."""

CAUGHT_BY = "test_as_many_pictures_as_asked"
HINT = "batch of as many pictures as it gets"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    flow = generator.flow(255 * image[np.newaxis], batch_size=count, seed=seed)
    return next(flow)
