# %%
"""Calls fit for each epoch, and returns the last History."""

CAUGHT_BY = "test_history_of_as_many_epochs_as_asked"
HINT = "Return what one call of"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    for epoch in range(epochs):
        history = model.fit(train, validation_data=validation, epochs=1, verbose=0)
    return history
