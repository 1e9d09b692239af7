# %%
"""Keeps the neuron and takes it again for the next detector."""

CAUGHT_BY = "test_two_detectors_have_two_neurons"
HINT = "a neuron of its own"

# %% build_face_detector_solution
neurons = {}


def build_face_detector(base):
    base.trainable = False
    count = base.output_shape[-1]
    if count not in neurons:
        neurons[count] = layers.Dense(1, activation="sigmoid")
    return keras.Sequential([base, neurons[count]])
