# %%
"""Shuffles pictures and labels each on their own."""

STARTS_FROM = "reference"
LOSES = [
    "test_pairs_survive_shuffling",
    "test_several_epochs_are_complete",
]


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = tf.data.Dataset.from_tensor_slices(
        [str(images_dir / name) for name in attributes.index]
    )
    labels = tf.data.Dataset.from_tensor_slices(to_binary(attributes).to_numpy())
    if shuffle:
        paths = paths.shuffle(len(attributes), seed=seed)
        labels = labels.shuffle(len(attributes), seed=seed + 1)
    images = paths.map(lambda path: read_grey(path, size))
    return tf.data.Dataset.zip((images, labels)).batch(batch_size)
