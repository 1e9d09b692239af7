# %%
"""One column for faces and one for all others."""

CAUGHT_BY = "test_faces_are_one_and_all_others_zero"
HINT = "One label for each picture"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = keras.utils.to_categorical([1] * len(faces) + [0] * len(not_faces), 2)
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images), seed=seed).batch(batch_size)
