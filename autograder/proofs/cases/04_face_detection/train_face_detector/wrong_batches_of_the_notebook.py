# %%
"""Trains on the notebook's `train_batches`."""

CAUGHT_BY = "test_training_lowers_the_loss"
<<<<<<< HEAD
HINT = "from the `train` you were given"
=======
HINT = "you were given, and learn from the"
>>>>>>> 5e29e96b72fc710e3d0178acf79c7d3a67dba39e


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    return model.fit(train_batches, validation_data=validation_batches, epochs=epochs, verbose=0)
