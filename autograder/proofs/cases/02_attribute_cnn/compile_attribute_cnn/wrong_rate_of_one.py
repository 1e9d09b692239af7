# %%
"""A learning rate a thousand times too large."""

CAUGHT_BY = "test_learning_rate_is_sensible"
HINT = "far larger ones jump"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    optimizer = keras.optimizers.RMSprop(learning_rate=1.0)
    model.compile(optimizer, "binary_crossentropy", metrics=["binary_accuracy"])
