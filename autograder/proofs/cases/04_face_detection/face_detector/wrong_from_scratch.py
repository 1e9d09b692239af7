# %%
"""Trains a network of its own, without a head start."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "or made anew"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = keras.Sequential(
    [
        keras.Input((*SIZE, 1)),
        keras.layers.Conv2D(8, 3, activation="relu"),
        keras.layers.MaxPooling2D(4),
        keras.layers.Flatten(),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches, validation_batches, epochs=2)
