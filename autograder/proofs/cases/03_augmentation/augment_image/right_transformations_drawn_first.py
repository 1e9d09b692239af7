# %%
"""Draws all transformations first, then applies them; prints them."""


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    own = np.random.default_rng(seed).integers(0, 2**31, size=count)
    rules = [generator.get_random_transform(image.shape, seed=int(one)) for one in own]
    print(pd.DataFrame(rules).round(2).to_string())
    pictures = [generator.apply_transform(image, rule) for rule in rules]
    return np.array(pictures, dtype=np.float32)
