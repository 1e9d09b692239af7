# %%
"""Compiles the notebook's `detector` and not its argument."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "Did you compile another one, or a copy?"


# %% compile_face_detector_solution
def compile_face_detector(model):
    detector.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
