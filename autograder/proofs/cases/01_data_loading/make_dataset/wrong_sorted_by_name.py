# %%
"""Sorts the pictures by name."""

CAUGHT_BY = "test_table_order_without_shuffling"
HINT = "go through the rows of the table"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices(
        (sorted(paths), to_binary(attributes.sort_index()).to_numpy())
    )
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
