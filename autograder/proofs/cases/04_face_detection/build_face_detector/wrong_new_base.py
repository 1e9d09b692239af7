# %%
"""Clones the base, and so throws away what it knew."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "of the base that you were given"


# %% build_face_detector_solution
def build_face_detector(base):
    own = keras.models.clone_model(base)
    own.trainable = False
    return keras.Sequential([own, layers.Dense(1, activation="sigmoid")])
