# %%
"""Divides by 255, although the pictures are in [0, 1] already."""

CAUGHT_BY = "test_faces_are_one_and_all_others_zero"
HINT = "The pictures come out changed"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces]) / 255
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images), seed=seed).batch(batch_size)
