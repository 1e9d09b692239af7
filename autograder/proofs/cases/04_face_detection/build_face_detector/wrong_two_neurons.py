# %%
"""One neuron for faces and one for all others, with softmax."""

CAUGHT_BY = "test_one_probability_for_each_picture"
HINT = "one question, one probability"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential([base, layers.Dense(2, activation="softmax")])
