# %%
"""Freezes all but the last layers, as it is done for fine-tuning."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "all its layers"


# %% build_face_detector_solution
def build_face_detector(base):
    for layer in base.layers[:-3]:
        layer.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
