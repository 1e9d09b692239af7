# %%
"""A learning rate so small that a minute changes nothing."""

CAUGHT_BY = "test_learning_rate_is_sensible"
HINT = "far smaller ones crawl"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    optimizer = keras.optimizers.RMSprop(learning_rate=1e-6)
    model.compile(optimizer, "binary_crossentropy", metrics=["binary_accuracy"])
