# %%
"""Puts the neuron on the forty answers of the attribute model."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "not on the forty answers"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
attribute_model.trainable = False
face_detector = keras.Sequential([attribute_model, keras.layers.Dense(1, activation="sigmoid")])
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
