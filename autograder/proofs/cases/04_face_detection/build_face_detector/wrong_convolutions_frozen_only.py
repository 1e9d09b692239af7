# %%
"""Freezes the convolutions, and no other layer that has weights."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "all its layers"


# %% build_face_detector_solution
def build_face_detector(base):
    for layer in base.layers:
        if isinstance(layer, layers.Conv2D):
            layer.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
