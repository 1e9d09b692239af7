# %%
"""Shuffles with a buffer of 1000, whatever the table's length."""

CAUGHT_BY = "test_long_table_is_mixed_too"
HINT = "has to hold the whole table, however long it is"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(1000, seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
