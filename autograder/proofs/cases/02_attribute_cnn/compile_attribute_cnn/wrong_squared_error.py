# %%
"""Takes the squared error, as for any other numbers."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "forty yes-or-no answers"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(loss="mse", optimizer="rmsprop", metrics=["binary_accuracy"])
