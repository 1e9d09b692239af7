# %%
"""Trains on the notebook's `train_batches`."""

CAUGHT_BY = "test_training_lowers_the_loss"
HINT = "you were given, and learn from the"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(train_batches, validation_data=validation_batches, epochs=epochs, verbose=0)
