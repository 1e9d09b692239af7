# %%
"""Shuffles pictures and labels each for itself."""

CAUGHT_BY = "test_faces_are_one_and_all_others_zero"
HINT = "Shuffle pairs"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    count = len(faces) + len(not_faces)
    images = tf.data.Dataset.from_tensor_slices(np.concatenate([faces, not_faces]))
    labels = tf.data.Dataset.from_tensor_slices([1.0] * len(faces) + [0.0] * len(not_faces))
    images = images.shuffle(count, seed=seed)
    labels = labels.shuffle(count, seed=seed + 1)
    return tf.data.Dataset.zip((images, labels)).batch(batch_size)
