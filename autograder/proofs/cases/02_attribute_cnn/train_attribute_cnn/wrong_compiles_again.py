# %%
"""Compiles the model again before it trains."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "The model comes compiled. Train it as it is."


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model.fit(train, validation_data=validation, verbose=0, epochs=epochs)
