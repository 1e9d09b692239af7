# %%
"""Compiles a copy and returns it; the given model stays as it was."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "Did you compile another one, or a copy?"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model = keras.models.clone_model(model)
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model
