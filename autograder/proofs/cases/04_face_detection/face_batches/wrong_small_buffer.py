# %%
"""Shuffles with a buffer of ten pictures."""

CAUGHT_BY = "test_batches_are_mixed"
HINT = "a small buffer"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(10, seed=seed).batch(batch_size)
