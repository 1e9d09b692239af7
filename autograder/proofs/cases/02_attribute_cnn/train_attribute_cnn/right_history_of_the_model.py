# %%
"""Trains, and returns the History that the model keeps."""


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    model.trainable = True
    model.fit(x=train, y=None, epochs=epochs, verbose=0, validation_data=validation, shuffle=True)
    assert len(model.history.epoch) == epochs
    return model.history
