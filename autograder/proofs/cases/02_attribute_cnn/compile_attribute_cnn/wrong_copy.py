# %%
"""Compiles a copy, with other weights, and leaves the given model as it was."""

CAUGHT_BY = "test_weights_stay_as_they_are"
HINT = "Did you compile another one, or a copy?"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model = keras.models.clone_model(model)
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
    return model
