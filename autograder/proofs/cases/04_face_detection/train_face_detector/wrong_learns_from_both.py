# %%
"""Learns from the validation pictures as well: they are pictures, too."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "learns nothing from it"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(
        train.concatenate(validation), validation_data=validation, epochs=epochs, verbose=0
    )
