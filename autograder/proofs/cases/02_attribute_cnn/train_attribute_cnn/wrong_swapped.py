# %%
"""Learns from the validation pictures and measures on the training pictures."""

CAUGHT_BY = "test_every_training_picture_is_used"
HINT = "Learn from"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, validation, train, epochs):
    return model.fit(train, validation_data=validation, verbose=0, epochs=epochs)
