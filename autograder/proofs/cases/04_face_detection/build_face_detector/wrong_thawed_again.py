# %%
"""Freezes the base, and then says that the whole model may learn."""

CAUGHT_BY = "test_training_moves_the_neuron_alone"
HINT = "not `model.trainable`"


# %% build_face_detector_solution
def build_face_detector(base):
    base.trainable = False
    model = keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    model.trainable = True
    return model
