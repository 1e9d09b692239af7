# %%
"""Leaves the validation pictures out."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "measures on it after each epoch"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(train, epochs=epochs, verbose=0)
