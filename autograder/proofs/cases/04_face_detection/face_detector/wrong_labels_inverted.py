# %%
"""Gives faces and not-faces in the wrong order."""

CAUGHT_BY = "test_finds_new_faces"
HINT = "the right way round"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
swapped = face_batches(not_faces, faces, 32, SEED)
history = train_face_detector(face_detector, swapped, validation_batches, epochs=3)
