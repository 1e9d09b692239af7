# %%
"""Asks for no metric."""

CAUGHT_BY = "test_accuracy_is_measured"
HINT = "`metrics=['binary_accuracy']`"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="binary_crossentropy", optimizer="adam")
