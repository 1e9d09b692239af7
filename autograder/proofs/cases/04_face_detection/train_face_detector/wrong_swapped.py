# %%
"""Calls fit on the validation batches, and measures on the training batches."""

CAUGHT_BY = "test_training_lowers_the_loss"
HINT = "you were given, and learn from the"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(validation, validation_data=train, epochs=epochs, verbose=0)
