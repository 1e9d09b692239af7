# %%
"""Builds the detector and does not return it."""

CAUGHT_BY = "test_one_probability_for_each_picture"
HINT = "This is None: is a"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    model = keras.Sequential([base])
    model.add(layers.Dense(1, activation="sigmoid"))
