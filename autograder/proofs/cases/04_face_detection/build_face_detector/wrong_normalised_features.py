# %%
"""Normalises the features, which are more weights than one neuron has."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "no other weights"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential(
        [base, layers.BatchNormalization(), layers.Dense(1, activation="sigmoid")]
    )
