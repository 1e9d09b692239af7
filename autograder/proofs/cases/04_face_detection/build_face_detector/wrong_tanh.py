# %%
"""Takes tanh, which goes from -1 to 1."""

CAUGHT_BY = "test_one_probability_for_each_picture"
HINT = "End in a sigmoid"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="tanh")])
