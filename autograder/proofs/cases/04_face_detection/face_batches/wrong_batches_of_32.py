# %%
"""Always takes batches of 32."""

CAUGHT_BY = "test_every_picture_comes_once"
HINT = "Every picture once in each epoch, in batches of"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images), seed=seed).batch(32)
