# %%
"""Asks for a `validation_split`, which Keras cannot take from a dataset."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "measures after each epoch"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_split=0.2, epochs=epochs, verbose=0)
