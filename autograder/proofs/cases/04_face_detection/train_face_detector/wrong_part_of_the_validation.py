# %%
"""Looks at one batch of the validation pictures, to save time."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "all of it"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(
        train, validation_data=validation, epochs=epochs, validation_steps=1, verbose=0
    )
