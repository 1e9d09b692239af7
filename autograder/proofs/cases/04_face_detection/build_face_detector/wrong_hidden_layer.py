# %%
"""Puts a layer of 32 neurons between the features and the one."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "right on the features"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential(
        [base, layers.Dense(32, activation="relu"), layers.Dense(1, activation="sigmoid")]
    )
