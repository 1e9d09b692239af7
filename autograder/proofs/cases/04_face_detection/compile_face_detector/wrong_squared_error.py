# %%
"""The squared error, as for numbers."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "one yes-or-no question, answered with a probability"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="mse", optimizer="rmsprop", metrics=["binary_accuracy"])
