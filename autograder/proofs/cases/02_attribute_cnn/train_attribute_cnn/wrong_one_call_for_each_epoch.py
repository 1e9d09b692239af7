# %%
"""Calls `fit` for each epoch, and returns the History of the last one."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "Return what one call of"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    for _ in range(epochs):
        history = model.fit(train, validation_data=validation, verbose=0)
    return history
