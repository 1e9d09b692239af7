# %%
"""Makes batches first and shuffles these."""

CAUGHT_BY = "test_shuffling_mixes_the_whole_table"
HINT = "make batches after that"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    dataset = dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
    return dataset.shuffle(len(paths), seed=seed) if shuffle else dataset
