# %%
"""Gives `flow` all copies at once."""


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    images = np.repeat(np.expand_dims(image, 0), count, axis=0) * 255
    return next(generator.flow(images, batch_size=count, shuffle=False, seed=seed))
