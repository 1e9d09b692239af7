# %%
"""Shuffles the labels for themselves, so that they say nothing."""

CAUGHT_BY = "test_finds_new_faces"
HINT = "each picture's own"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
images = np.concatenate([faces, not_faces])
labels = np.random.permutation([1.0] * len(faces) + [0.0] * len(not_faces))
history = face_detector.fit(
    images, labels, validation_data=validation_batches, epochs=5, batch_size=32, verbose=0
)
