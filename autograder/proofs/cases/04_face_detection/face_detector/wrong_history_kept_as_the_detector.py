# %%
"""Keeps what training returns as the detector."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "returns the History; the model is the one that"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
detector = build_face_detector(base)
compile_face_detector(detector)
face_detector = train_face_detector(detector, train_batches.take(4), validation_batches, epochs=1)
history = face_detector
