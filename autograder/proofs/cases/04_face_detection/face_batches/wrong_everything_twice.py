# %%
"""Repeats the whole dataset, for the sake of more pictures."""

CAUGHT_BY = "test_every_picture_comes_once"
HINT = "Every picture once in each epoch"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.repeat(2).shuffle(2 * len(images), seed=seed).batch(batch_size)
