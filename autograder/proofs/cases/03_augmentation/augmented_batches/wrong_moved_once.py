# %%
"""Moves the pictures once, before training: each epoch sees the same ones."""

CAUGHT_BY = "test_given_generator_moves_the_pictures"
HINT = "is the same in every epoch"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    np.random.seed(seed)
    images = []
    for name in attributes.index:
        picture = Image.open(Path(images_dir) / name).convert("L").resize(size[::-1])
        image = np.asarray(picture, dtype="float32")[..., np.newaxis]
        images.append(generator.random_transform(image))
    still = ImageDataGenerator(rescale=generator.rescale)
    return still.flow(np.stack(images), attributes.to_numpy(), batch_size, seed=seed)
