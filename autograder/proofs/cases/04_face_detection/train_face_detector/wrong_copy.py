# %%
"""Trains a copy."""

CAUGHT_BY = "test_training_lowers_the_loss"
HINT = "call it on the one you were given"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    copy = keras.models.clone_model(model)
    copy.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return copy.fit(train, validation_data=validation, epochs=epochs, verbose=0)
