# %%
"""Progress lines, no callback."""


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    history = model.fit(train, epochs=epochs, validation_data=validation, verbose=2)
    return history
