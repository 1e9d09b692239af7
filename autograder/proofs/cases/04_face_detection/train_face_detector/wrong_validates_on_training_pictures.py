# %%
"""Measures on the training pictures."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "measures on it after each epoch, on all of it"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(train, validation_data=train, epochs=epochs, verbose=0)
