# %%
"""Reads from the notebook's sample, whatever folder it is given."""

CAUGHT_BY = "test_only_pictures_of_the_table"
HINT = "the folder you are given"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(sample.images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
