# %%
"""Shuffles faces and not-faces each for itself, and joins them."""

CAUGHT_BY = "test_batches_are_mixed"
HINT = "Shuffle over all pictures"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    generator = np.random.default_rng(seed)
    faces, not_faces = generator.permutation(faces), generator.permutation(not_faces)
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.batch(batch_size)
