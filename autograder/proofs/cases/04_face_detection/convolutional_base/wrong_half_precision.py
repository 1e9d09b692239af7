# %%
"""Copies the weights as float16, to save memory."""

CAUGHT_BY = "test_weights_are_kept_to_the_bit"
HINT = "no rounding"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    flatten = next(layer for layer in attribute_model.layers if isinstance(layer, layers.Flatten))
    own = keras.Model(attribute_model.inputs, flatten.output)
    base = keras.models.clone_model(own)
    base.set_weights([array.astype("float16") for array in own.get_weights()])
    return base
