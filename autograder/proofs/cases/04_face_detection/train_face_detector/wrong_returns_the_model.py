# %%
"""Returns the model, as it has been trained."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "Keep or return what"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    model.fit(train, validation_data=validation, epochs=epochs, verbose=0)
    return model
