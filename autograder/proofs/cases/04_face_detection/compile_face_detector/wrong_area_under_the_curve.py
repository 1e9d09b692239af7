# %%
"""Measures the area under the ROC curve, and not how many are right."""

CAUGHT_BY = "test_accuracy_is_measured"
HINT = "counts the answers"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=[keras.metrics.AUC()])
