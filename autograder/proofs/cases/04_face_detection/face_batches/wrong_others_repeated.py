# %%
"""Repeats not-faces until there are as many as faces."""

CAUGHT_BY = "test_every_picture_comes_once"
HINT = "Every picture"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    not_faces = np.resize(not_faces, faces.shape)
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images), seed=seed).batch(batch_size)
