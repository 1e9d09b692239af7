# %%
"""Puts the neuron on the mean of each map, which does not say where."""

CAUGHT_BY = "test_scrambled_faces_are_no_faces"
HINT = "a mean over the map does not"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
maps = keras.Model(base.inputs, base.layers[-2].output)
maps.trainable = False
face_detector = keras.Sequential(
    [maps, keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(1, activation="sigmoid")]
)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches, validation_batches, epochs=10)
