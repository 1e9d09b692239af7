# %%
"""Turns the size round, as Pillow wants it, for TensorFlow, which does not."""

CAUGHT_BY = "test_batches_keep_the_image_contract"
HINT = "shape (pictures, height, width, 1)"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    dataset = tf.data.Dataset.from_tensor_slices((paths, to_binary(attributes).to_numpy()))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size[::-1]), own)).batch(batch_size)
