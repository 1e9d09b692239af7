# %%
"""Shuffles the array of faces that it was given."""

CAUGHT_BY = "test_given_pictures_stay_as_they_are"
HINT = "Do not change the arrays"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    generator = np.random.default_rng(seed)
    generator.shuffle(faces)
    generator.shuffle(not_faces)
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images), seed=seed).batch(batch_size)
