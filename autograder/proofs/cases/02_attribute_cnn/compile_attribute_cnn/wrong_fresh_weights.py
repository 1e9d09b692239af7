# %%
"""Draws new weights before compiling, to start from scratch."""

CAUGHT_BY = "test_weights_stay_as_they_are"
HINT = "no training, no new weights"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    fresh = keras.models.clone_model(model)
    model.set_weights(fresh.get_weights())
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
