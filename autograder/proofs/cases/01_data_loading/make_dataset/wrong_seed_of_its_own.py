# %%
"""Shuffles with a seed written into the code."""

CAUGHT_BY = "test_another_seed_another_order"
HINT = "a number written into your code is no seed"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=1)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
