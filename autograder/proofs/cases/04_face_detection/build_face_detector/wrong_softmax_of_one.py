# %%
"""Softmax on a single neuron: it is always 1."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "softmax always makes 1"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="softmax")])
