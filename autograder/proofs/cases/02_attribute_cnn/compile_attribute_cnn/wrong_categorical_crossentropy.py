# %%
"""Takes the loss of one answer among many for forty answers."""

CAUGHT_BY = "test_loss_is_binary_crossentropy"
HINT = "forty yes-or-no answers, not one of forty"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile("rmsprop", "categorical_crossentropy", metrics=["binary_accuracy"])
