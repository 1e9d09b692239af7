# %%
"""Leaves the labels at -1 and 1."""

CAUGHT_BY = "test_batches_keep_the_image_contract"
HINT = "Labels are 0 and 1 from here on"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, attributes.to_numpy()))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
