# %%
"""A neuron without a bias."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "Keep the neuron's bias"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid", use_bias=False)])
