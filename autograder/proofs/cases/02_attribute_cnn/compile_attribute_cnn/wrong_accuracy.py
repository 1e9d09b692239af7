# %%
"""Asks for a mere "accuracy", which compares the largest of the forty."""

CAUGHT_BY = "test_accuracy_counts_every_answer"
HINT = "here is another figure"


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
