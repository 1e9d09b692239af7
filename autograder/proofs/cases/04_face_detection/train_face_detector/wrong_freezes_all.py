# %%
"""Freezes the whole model, so that nothing can learn."""

CAUGHT_BY = "test_frozen_weights_are_bit_identical"
HINT = "train the model as you got it"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    model.trainable = False
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)
