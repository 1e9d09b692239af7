# %%
"""Leaves out the answers alone: the layers that prepare them stay."""

CAUGHT_BY = "test_whole_classifier_is_removed"
HINT = "Look for the Flatten layer"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    return keras.Model(attribute_model.inputs, attribute_model.layers[-2].output)
