# %%
"""Adds layers to an empty Sequential; the Flatten layer is a new one, which has no weights."""

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    base = keras.models.Sequential()
    base.add(keras.Input(attribute_model.input_shape[1:]))
    for layer in attribute_model.layers:
        if isinstance(layer, (keras.layers.InputLayer, keras.layers.Dropout)):
            continue
        if isinstance(layer, keras.layers.Flatten):
            base.add(keras.layers.Flatten())
            return base
        base.add(layer)
