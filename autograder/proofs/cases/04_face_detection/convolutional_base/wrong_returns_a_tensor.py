# %%
"""Returns the output of Flatten, and makes no model of it."""

CAUGHT_BY = "test_features_come_in_one_row"
HINT = "A model goes from inputs to outputs"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    for layer in attribute_model.layers:
        if isinstance(layer, layers.Flatten):
            return layer.output
