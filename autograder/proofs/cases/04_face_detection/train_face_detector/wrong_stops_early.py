# %%
"""Stops as soon as the validation loss does not fall any more."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "no early stopping"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1)
    return model.fit(train, validation_data=validation, epochs=epochs, callbacks=[stop], verbose=0)
