# %%
"""Shuffles without a seed."""

CAUGHT_BY = "test_seed_decides_the_order"
HINT = "the seed"


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)]).astype("float32")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(len(images)).batch(batch_size)
