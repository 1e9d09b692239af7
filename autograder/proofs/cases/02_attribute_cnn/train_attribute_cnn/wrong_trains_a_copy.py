# %%
"""Trains a copy, so the given model has learned nothing."""

CAUGHT_BY = "test_training_lowers_the_loss"
HINT = "call it on the one you were given"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    copy = keras.models.clone_model(model)
    copy.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return copy.fit(train, validation_data=validation, verbose=0, epochs=epochs)
