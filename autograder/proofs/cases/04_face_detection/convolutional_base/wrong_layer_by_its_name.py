# %%
"""Asks for the layer called `flatten`: in another model it has another name."""

CAUGHT_BY = "test_whole_classifier_is_removed"
HINT = "by its kind"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    return keras.Model(attribute_model.inputs, attribute_model.get_layer("flatten").output)
