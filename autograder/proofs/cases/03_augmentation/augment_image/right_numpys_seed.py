# %%
"""Sets NumPy's seed once, then fills an empty array in a loop."""


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    np.random.seed(seed)
    result = np.empty((count, *image.shape), dtype="float32")
    for number in range(count):
        result[number] = generator.random_transform(image.copy())
    return result
