# %%
"""Takes the mean of each map, as nets that one downloads do."""

CAUGHT_BY = "test_features_come_in_one_row"
HINT = "no mean over a map"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    pooling = [one for one in attribute_model.layers if isinstance(one, layers.MaxPooling2D)]
    means = layers.GlobalAveragePooling2D()(pooling[-1].output)
    return keras.Model(attribute_model.inputs, means)
