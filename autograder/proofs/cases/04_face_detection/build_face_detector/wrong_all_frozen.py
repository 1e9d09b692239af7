# %%
"""Freezes the whole detector, the neuron included."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "only the base"


# %% build_face_detector_solution
def build_face_detector(base):
    model = keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    model.trainable = False
    return model
