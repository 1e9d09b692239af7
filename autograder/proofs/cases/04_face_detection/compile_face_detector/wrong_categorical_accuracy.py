# %%
"""Takes the accuracy for one of many classes, which is always 1 here."""

CAUGHT_BY = "test_accuracy_is_measured"
HINT = "of one of many classes"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["categorical_accuracy"])
