# %%
"""Shows it faces alone: it learns to say yes."""

CAUGHT_BY = "test_leaves_other_pictures_alone"
HINT = "as many not-faces as faces"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
only_faces = face_batches(faces, not_faces[:1], 32, SEED)
history = train_face_detector(face_detector, only_faces, validation_batches, epochs=6)
