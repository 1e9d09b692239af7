# %%
"""Takes the notebook's `SEED`, not the one that is given."""

CAUGHT_BY = "test_seed_decides_the_versions"
HINT = "Give the generator the seed that you are given"


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    flow = generator.flow(np.repeat(255 * image[None], count, axis=0), batch_size=count, seed=SEED)
    return next(flow)
