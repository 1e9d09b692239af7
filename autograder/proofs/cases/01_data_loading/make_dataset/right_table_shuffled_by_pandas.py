# %%
"""Shuffles the table with pandas, decodes colour, then makes it grey."""


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    if shuffle:
        attributes = attributes.sample(frac=1, random_state=seed)

    def read(name, own):
        data = tf.io.read_file(str(images_dir) + "/" + name)
        grey = tf.image.rgb_to_grayscale(tf.io.decode_jpeg(data, channels=3))
        return tf.image.resize(tf.image.convert_image_dtype(grey, tf.float32), size), own

    parts = (list(attributes.index), to_binary(attributes).to_numpy())
    return tf.data.Dataset.from_tensor_slices(parts).map(read).batch(batch_size).prefetch(1)
