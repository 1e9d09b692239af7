# %%
"""Makes batches of one size and drops the pictures that are left over."""

CAUGHT_BY = "test_every_training_picture_is_used"
HINT = "the small last batch, too"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    batches = train.unbatch().batch(4, drop_remainder=True)
    return model.fit(batches, validation_data=validation, epochs=epochs, verbose=0)
