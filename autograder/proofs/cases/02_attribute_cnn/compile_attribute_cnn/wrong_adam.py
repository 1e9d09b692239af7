# %%
"""Takes Adam, out of habit."""

CAUGHT_BY = "test_optimizer_is_rmsprop"
HINT = "with a learning rate"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
