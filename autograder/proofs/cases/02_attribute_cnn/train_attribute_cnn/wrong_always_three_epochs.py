# %%
"""Trains three epochs, whatever was asked for."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "a History of all epochs"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, verbose=0, epochs=3)
