# %%
"""Gives the dataset one generator, which is used up after the first pass."""

CAUGHT_BY = "test_several_epochs_are_complete"
HINT = "A generator that is used up"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    names = list(attributes.index)
    if shuffle:
        np.random.default_rng(seed).shuffle(names)
    records = (labelled_image(name, attributes, images_dir, size) for name in names)
    pairs = ((record["image"], record["labels"]) for record in records)
    kinds = (tf.TensorSpec((*size, 1), tf.float32), tf.TensorSpec((40,), tf.int32))
    return tf.data.Dataset.from_generator(lambda: pairs, output_signature=kinds).batch(batch_size)
