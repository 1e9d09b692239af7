# %%
"""Compiles the `model` of the notebook, as its own argument has another name."""

CAUGHT_BY = "test_weights_stay_as_they_are"
HINT = "on the model that was given. Did you compile another one"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(network):
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
    return model
