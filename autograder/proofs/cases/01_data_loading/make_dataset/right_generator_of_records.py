# %%
"""A generator of records, shuffled by NumPy."""


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    def pairs():
        names = list(attributes.index)
        if shuffle:
            names = [names[place] for place in np.random.default_rng(seed).permutation(len(names))]
        for name in names:
            record = labelled_image(name, attributes, images_dir, size)
            yield record["image"], record["labels"]

    kinds = (tf.TensorSpec((*size, 1), tf.float32), tf.TensorSpec((attributes.shape[1],), tf.int32))
    return tf.data.Dataset.from_generator(pairs, output_signature=kinds).batch(batch_size)
