# %%
"""Shuffles the paths and leaves the labels where they are."""

CAUGHT_BY = "test_pairs_survive_shuffling"
HINT = "never one of the two alone"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = tf.data.Dataset.from_tensor_slices([str(images_dir / n) for n in attributes.index])
    labels = tf.data.Dataset.from_tensor_slices(to_binary(attributes).to_numpy())
    if shuffle:
        paths = paths.shuffle(len(attributes), seed=seed)
    images = paths.map(lambda path: read_grey(path, size))
    return tf.data.Dataset.zip((images, labels)).batch(batch_size)
