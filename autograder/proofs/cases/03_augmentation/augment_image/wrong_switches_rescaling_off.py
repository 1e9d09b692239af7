# %%
"""Switches off the rescaling of a generator that others use as well."""

CAUGHT_BY = "test_as_bright_as_the_image"
HINT = "Set no attribute of the generator"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    generator.rescale = None
    flow = generator.flow(image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
