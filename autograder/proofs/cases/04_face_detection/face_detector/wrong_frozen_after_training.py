# %%
"""Freezes the base when the training is over, and so too late."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "freeze it, and start anew"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
base.trainable = True
face_detector = keras.Sequential([base, keras.layers.Dense(1, activation="sigmoid")])
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
base.trainable = False
