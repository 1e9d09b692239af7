# %%
"""A softmax of a single number, which is always 1."""

CAUGHT_BY = "test_leaves_other_pictures_alone"
HINT = "softmax"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
base.trainable = False
face_detector = keras.Sequential([base, keras.layers.Dense(1, activation="softmax")])
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
