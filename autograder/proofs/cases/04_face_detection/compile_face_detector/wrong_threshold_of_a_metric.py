# %%
"""Counts only the answers that are very sure."""

CAUGHT_BY = "test_accuracy_is_measured"
HINT = "the right side of 0.5"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(
        loss="binary_crossentropy",
        optimizer="adam",
        metrics=[keras.metrics.BinaryAccuracy(threshold=0.9)],
    )
