# %%
"""Freezes the whole model once more, to be on the safe side."""

CAUGHT_BY = "test_frozen_layers_stay_frozen"
HINT = "Compile, and do nothing else"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.trainable = False
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
