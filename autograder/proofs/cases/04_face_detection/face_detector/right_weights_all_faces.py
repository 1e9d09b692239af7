# %%
"""Learns from all training faces; the few not-faces count more, by class weights."""

# %% face_detector_solution
keras.utils.set_random_seed(3)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
images = np.concatenate([train.images, not_faces])
is_face = np.repeat([1.0, 0.0], [len(train.images), len(not_faces)])
history = face_detector.fit(
    images,
    is_face,
    validation_data=validation_batches,
    epochs=10,
    class_weight={0: len(train.images) / len(not_faces), 1: 1.0},
    verbose=0,
)
