# %%
"""Makes loss, optimiser and metric, and hands the model back without them."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "on the model that was given. Did you compile another one"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    loss = keras.losses.BinaryCrossentropy()
    optimizer = keras.optimizers.RMSprop()
    metric = keras.metrics.BinaryAccuracy()
    return model
