# %%
"""Shuffles the array of labels in place, and the paths by themselves."""

CAUGHT_BY = "test_pairs_survive_shuffling"
HINT = "never one of the two alone"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = np.array(to_binary(attributes))
    if shuffle:
        rng = np.random.default_rng(seed)
        rng.shuffle(paths)
        rng.shuffle(labels)
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
