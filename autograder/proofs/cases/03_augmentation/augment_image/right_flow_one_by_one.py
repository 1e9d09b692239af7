# %%
"""Lets `flow` move one picture at a time, in 0 to 255."""


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    flow = generator.flow(255 * image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
