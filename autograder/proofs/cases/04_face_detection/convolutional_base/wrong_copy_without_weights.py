# %%
"""Clones the model, which makes new weights."""

CAUGHT_BY = "test_features_are_those_of_the_given_model"
HINT = "New layers know nothing"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    copy = keras.models.clone_model(attribute_model)
    flatten = next(layer for layer in copy.layers if isinstance(layer, layers.Flatten))
    return keras.Model(copy.inputs, flatten.output)
