# %%
"""Measures on the training pictures, where all networks look good."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "measures after each epoch"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=train, verbose=0, epochs=epochs)
