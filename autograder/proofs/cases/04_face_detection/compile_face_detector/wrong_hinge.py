# %%
"""The hinge loss, that of support vector machines."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "one yes-or-no question, answered with a probability"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="hinge", optimizer="adam", metrics=["binary_accuracy"])
