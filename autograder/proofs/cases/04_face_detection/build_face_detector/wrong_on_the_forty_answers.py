# %%
"""Puts the neuron on the attribute model's forty answers."""

CAUGHT_BY = "test_one_sigmoid_neuron_on_the_given_base"
HINT = "right on the features"


# %% build_face_detector_solution
def build_face_detector(base):
    attribute_model.trainable = False
    return keras.Sequential([attribute_model, layers.Dense(1, activation="sigmoid")])
