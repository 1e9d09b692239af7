# %%
"""Gives images without their labels."""

CAUGHT_BY = "test_batches_keep_the_image_contract"
HINT = "Pairs (images, labels)"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices(paths)
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path: read_grey(path, size)).batch(batch_size)
