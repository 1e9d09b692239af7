# %%
"""Always trains ten epochs."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "epochs=epochs"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, epochs=10, verbose=0)
