# %%
"""Caches, shuffles and prefetches what it was given; silent."""


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    train = train.cache().shuffle(8).prefetch(tf.data.AUTOTUNE)
    validation = validation.cache().prefetch(tf.data.AUTOTUNE)
    history = model.fit(train, validation_data=validation, epochs=epochs, verbose=False)
    print(f"loss {history.history['loss'][-1]:.3f}")
    return history
