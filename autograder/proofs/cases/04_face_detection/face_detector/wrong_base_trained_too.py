# %%
"""Thaws the base, to fit it to faces: it learns with the neuron."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "freeze it, and start anew"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
base.trainable = True
neuron = keras.layers.Dense(1, activation="sigmoid")
face_detector = keras.Sequential([base, neuron])
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
