# %%
"""Rounds to whole grey levels on the way, in bytes."""


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    grey = np.rint(255 * image).astype(np.uint8)
    flow = generator.flow(np.stack(count * [grey]), None, count, False, seed=seed)
    return flow.next() if hasattr(flow, "next") else next(flow)
