# %%
"""TensorFlow alone: concat, ones and zeros, a global seed as well, a far too large buffer."""


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    tf.random.set_seed(seed)
    x = tf.concat([faces, not_faces], axis=0)
    y = tf.concat([tf.ones((len(faces), 1)), tf.zeros((len(not_faces), 1))], axis=0)
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).cache()
    dataset = dataset.shuffle(buffer_size=100_000, seed=seed)
    return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)
