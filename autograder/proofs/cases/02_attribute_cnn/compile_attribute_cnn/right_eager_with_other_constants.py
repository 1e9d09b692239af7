# %%
"""Runs eagerly, with other constants of RMSprop and a loss that is averaged by its own name."""


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    loss = keras.losses.BinaryCrossentropy(reduction="sum_over_batch_size", name="bce")
    rmsprop = keras.optimizers.RMSprop(learning_rate=0.005, rho=0.95, epsilon=1e-6)
    model.compile(loss=loss, optimizer=rmsprop, metrics=["binary_accuracy", loss], run_eagerly=True)
