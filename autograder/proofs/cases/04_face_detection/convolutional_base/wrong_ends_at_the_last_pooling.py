# %%
"""Stops at the last pooling layer, and so gives maps and no row."""

CAUGHT_BY = "test_features_come_in_one_row"
HINT = "Keep Flatten"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    pooling = [one for one in attribute_model.layers if isinstance(one, layers.MaxPooling2D)]
    return keras.Model(attribute_model.inputs, pooling[-1].output)
