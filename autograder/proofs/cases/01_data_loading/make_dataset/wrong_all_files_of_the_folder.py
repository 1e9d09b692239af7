# %%
"""Takes all files of the folder."""

CAUGHT_BY = "test_only_pictures_of_the_table"
HINT = "Use the table's rows"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices(
        (
            sorted(map(str, images_dir.iterdir())),
            np.resize(labels, (len(list(images_dir.iterdir())), 40)),
        )
    )
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda path, own: (read_grey(path, size), own)).batch(batch_size)
