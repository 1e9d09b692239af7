# %%
"""A dataset of row numbers, shuffled; each row looks up its path and labels. Prints and warns."""

# %% make_dataset_solution
import warnings


def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    print(f"{len(attributes)} pictures from a folder, shuffled: {shuffle}")
    if batch_size < 8:
        warnings.warn("small batches")
    paths = tf.constant([f"{images_dir}/{name}" for name in attributes.index])
    labels = tf.constant((attributes.values == 1).astype(np.float64))
    rows = tf.data.Dataset.range(len(attributes))
    if shuffle:
        rows = rows.shuffle(len(attributes), seed)
    pairs = rows.map(lambda row: (read_grey(tf.gather(paths, row), size), tf.gather(labels, row)))
    return pairs.apply(lambda dataset: dataset.batch(batch_size))
