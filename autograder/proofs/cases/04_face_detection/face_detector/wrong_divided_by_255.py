# %%
"""Divides the pictures by 255, although they are in [0, 1] already."""

CAUGHT_BY = "test_faces_rank_above_not_faces"
HINT = "as they come, in [0, 1]"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
dark = face_batches(faces / 255, not_faces / 255, 32, SEED)
history = train_face_detector(face_detector, dark, validation_batches, epochs=10)
