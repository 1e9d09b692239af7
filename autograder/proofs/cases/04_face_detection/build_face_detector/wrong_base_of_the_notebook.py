# %%
"""Builds on the notebook's `base`, as its own argument has another name."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "in the function's brackets"


# %% build_face_detector_solution
def build_face_detector(convolutions):
    base.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
