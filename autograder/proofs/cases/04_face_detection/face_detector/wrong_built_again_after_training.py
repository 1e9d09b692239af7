# %%
"""Builds a new detector behind the training, and keeps that one."""

CAUGHT_BY = "test_finds_new_faces"
HINT = "Has this very model been trained"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
face_detector = build_face_detector(base)
