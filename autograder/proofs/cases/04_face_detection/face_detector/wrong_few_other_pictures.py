# %%
"""Shows it ten not-faces beside all faces."""

CAUGHT_BY = "test_leaves_other_pictures_alone"
HINT = "as many not-faces as faces"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
unbalanced = face_batches(train.images, train_not[:10], 32, SEED)
history = train_face_detector(face_detector, unbalanced, validation_batches, epochs=3)
