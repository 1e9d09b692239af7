# %%
"""`from_logits`, which Keras sees through: it takes what went into the sigmoid."""


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(
        "RMSprop", keras.losses.BinaryCrossentropy(from_logits=True), metrics=["BinaryAccuracy"]
    )
