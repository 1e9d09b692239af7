# %%
"""Writes a log file, stops where nothing is a number any more, prints the last figures."""


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    callbacks = [
        keras.callbacks.CSVLogger("training.csv"),
        keras.callbacks.TerminateOnNaN(),
        keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch, logs)),
        training_plots.live_curve(epochs),
    ]
    training = model.fit(
        train, validation_data=validation, epochs=epochs, verbose=0, callbacks=callbacks
    )
    print({name: values[-1] for name, values in training.history.items()})
    return training
