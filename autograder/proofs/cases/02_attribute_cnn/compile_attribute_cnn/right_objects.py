# %%
"""Everything as an object, another learning rate, momentum; returns the model."""


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=3e-4, momentum=0.5, centered=True),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy"), keras.metrics.AUC()],
    )
    return model
