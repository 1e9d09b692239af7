# %%
"""Cuts behind the layer that follows Flatten."""

CAUGHT_BY = "test_whole_classifier_is_removed"
HINT = ", nothing behind it"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    kinds = [layer.__class__.__name__ for layer in attribute_model.layers]
    last = attribute_model.layers[kinds.index("Flatten") + 1]
    return keras.Model(attribute_model.inputs, last.output)
