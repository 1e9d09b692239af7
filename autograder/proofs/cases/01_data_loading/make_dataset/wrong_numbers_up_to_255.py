# %%
"""Multiplies the images by 255 again."""

CAUGHT_BY = "test_batches_keep_the_image_contract"
HINT = "float32 in 0 to 1"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (255 * read_grey(path, size), own)).batch(batch_size)
