# %%
"""Forgets to freeze the base."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "Freeze all its layers"


# %% build_face_detector_solution
def build_face_detector(base):
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
