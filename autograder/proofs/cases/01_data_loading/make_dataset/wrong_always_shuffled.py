# %%
"""Shuffles whether it is asked to or not."""

CAUGHT_BY = "test_table_order_without_shuffling"
HINT = "Shuffle only if"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
