# %%
"""Lists the folder for the paths and takes the labels from the table, in two orders."""

CAUGHT_BY = "test_only_pictures_of_the_table"
HINT = "Use the table's rows"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    files = sorted(images_dir.glob("*.jpg"))[: len(attributes)]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices(([str(file) for file in files], labels))
    if shuffle:
        dataset = dataset.shuffle(len(files), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
