# %%
"""Forgets the `return`."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "Keep or return what"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    history = model.fit(train, validation_data=validation, verbose=0, epochs=epochs)
