# %%
"""Shuffles without the seed."""

CAUGHT_BY = "test_same_seed_same_order"
HINT = "do not mix with a generator of another seed, or none"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(len(paths))
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
