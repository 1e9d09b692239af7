# %%
"""Counts from the end, as it is right for the course's model."""

CAUGHT_BY = "test_whole_classifier_is_removed"
HINT = "How many layers stand before or behind it differs"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    return keras.Model(attribute_model.inputs, attribute_model.layers[-4].output)
