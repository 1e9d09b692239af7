# %%
"""Does not look at the validation pictures."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "measures after each epoch"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, epochs=epochs, verbose=0)
