# %%
"""Returns the figures of the History, not the History."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "returns, not its"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    training = model.fit(train, validation_data=validation, verbose=0, epochs=epochs)
    return training.history
