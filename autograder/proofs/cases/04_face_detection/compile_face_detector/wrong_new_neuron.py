# %%
"""Draws new weights for the neuron, to begin anew."""

CAUGHT_BY = "test_frozen_layers_stay_frozen"
HINT = "draw no new weights"


# %% compile_face_detector_solution
def compile_face_detector(model):
    last = model.layers[-1]
    last.kernel.assign(keras.initializers.GlorotUniform()(last.kernel.shape))
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
