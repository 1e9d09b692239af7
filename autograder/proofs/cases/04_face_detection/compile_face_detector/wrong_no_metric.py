# %%
"""Asks for no metric."""

CAUGHT_BY = "test_accuracy_is_measured"
HINT = "counts the answers on the right side of 0.5"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="binary_crossentropy", optimizer="adam")
