# %%
"""Leaves the metric out: the loss alone is measured."""

CAUGHT_BY = "test_accuracy_counts_every_answer"
HINT = "what Keras makes of"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(loss="binary_crossentropy", optimizer="rmsprop")
