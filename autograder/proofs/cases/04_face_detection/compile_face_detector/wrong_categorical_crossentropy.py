# %%
"""The loss for one of many classes: on a single answer it is always 0."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "one yes-or-no question"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["binary_accuracy"])
