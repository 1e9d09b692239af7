# %%
"""Makes batches first, and shuffles whole batches."""

CAUGHT_BY = "test_batches_are_mixed"
HINT = "before batching"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.batch(batch_size).shuffle(len(images), seed=seed)
