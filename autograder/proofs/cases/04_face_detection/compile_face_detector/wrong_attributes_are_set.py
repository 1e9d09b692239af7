# %%
"""Sets loss and optimiser as attributes, and does not call `compile`."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "on the model that was given"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.loss = "binary_crossentropy"
    model.optimizer = keras.optimizers.RMSprop()
    return model
