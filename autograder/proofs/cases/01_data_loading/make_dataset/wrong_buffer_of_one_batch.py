# %%
"""Shuffles with a buffer of one batch."""

CAUGHT_BY = "test_shuffling_mixes_the_whole_table"
HINT = "a buffer as large as the table"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(batch_size, seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
