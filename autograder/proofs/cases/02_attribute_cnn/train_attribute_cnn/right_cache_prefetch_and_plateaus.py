# %%
"""Cached and prefetched; a callback that lowers the step size on a plateau."""


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(
        train.cache().prefetch(2),
        validation_data=validation,
        epochs=epochs,
        verbose=0,
        callbacks=[keras.callbacks.ReduceLROnPlateau(patience=5)],
    )
