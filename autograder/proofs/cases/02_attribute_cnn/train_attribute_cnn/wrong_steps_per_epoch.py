# %%
"""Ends each epoch after two batches."""

CAUGHT_BY = "test_every_training_picture_is_used"
HINT = "all of it: no"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, verbose=0, epochs=epochs, steps_per_epoch=2)
