# %%
"""Freezes the base when the model has been compiled, and so too late."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "freeze it, and start anew"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = keras.Sequential([base, keras.layers.Dense(1, activation="sigmoid")])
base.trainable = True
compile_face_detector(face_detector)
base.trainable = False
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
