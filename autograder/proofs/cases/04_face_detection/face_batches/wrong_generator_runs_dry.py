# %%
"""A generator that was started once: in the second epoch nothing comes."""

CAUGHT_BY = "test_every_picture_comes_once"
HINT = "in each epoch"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.array([1] * len(faces) + [0] * len(not_faces))
    order = np.random.default_rng(seed).permutation(len(labels))
    pairs = ((images[place], labels[place]) for place in order)
    signature = (tf.TensorSpec(faces.shape[1:]), tf.TensorSpec((), tf.int64))
    dataset = tf.data.Dataset.from_generator(lambda: pairs, output_signature=signature)
    return dataset.batch(batch_size)
