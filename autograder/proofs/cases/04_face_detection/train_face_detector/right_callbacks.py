# %%
"""Callbacks: a plateau slows it down, training stops where numbers run away."""


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    callbacks = [
        keras.callbacks.TerminateOnNaN(),
        keras.callbacks.ReduceLROnPlateau(patience=20),
        keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch + 1, logs)),
    ]
    return model.fit(
        x=train, validation_data=validation, epochs=epochs, callbacks=callbacks, verbose="auto"
    )
