# %%
"""Freezes the base, and then lets all layers of the detector learn."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "Freeze all its layers"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    model = keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    for layer in model.layers:
        layer.trainable = True
    return model
