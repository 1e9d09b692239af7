# %%
"""Cuts the notebook's own `attribute_model`, whatever it is given."""

CAUGHT_BY = "test_features_are_those_of_the_given_model"
HINT = "in the function's brackets"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(model):
    flatten = next(one for one in attribute_model.layers if isinstance(one, layers.Flatten))
    return keras.Model(attribute_model.inputs, flatten.output)
