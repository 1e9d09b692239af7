# %%
"""Loss and metric as functions, and a second metric."""


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(
        keras.optimizers.RMSprop(),
        keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy, "mse"],
    )
