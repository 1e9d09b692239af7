# %%
"""Shuffles with a seed for all of TensorFlow, set once in its cell."""

CAUGHT_BY = "test_same_seed_same_order"
HINT = "do not mix with a generator of another seed, or none"

# %% make_dataset_solution
tf.random.set_seed(1)


def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    if shuffle:
        dataset = dataset.shuffle(len(paths))
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
