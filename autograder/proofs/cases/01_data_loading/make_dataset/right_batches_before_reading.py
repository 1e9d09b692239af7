# %%
"""Batches paths and reads a whole batch at a time with map_fn; labels with 40 columns."""


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    names = tf.constant([str(images_dir / name) for name in attributes.index])
    labels = tf.constant(to_binary(attributes).to_numpy(), dtype=tf.int32)

    def read(paths, own):
        images = tf.map_fn(
            lambda path: read_grey(path, size), paths, fn_output_signature=tf.float32
        )
        return tf.reshape(images, (-1, size[0], size[1], 1)), tf.reshape(own, (-1, 40))

    dataset = tf.data.Dataset.from_tensor_slices((names, labels))
    if shuffle:
        dataset = dataset.shuffle(buffer_size=10 * len(attributes), seed=seed)
    return dataset.batch(batch_size, drop_remainder=False).map(read)
