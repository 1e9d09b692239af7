# %%
"""Calls layer after layer on an input of its own, and stops after Flatten."""

# %% convolutional_base_solution
import keras.layers as layers


def convolutional_base(attribute_model):
    inputs = keras.Input(shape=attribute_model.input_shape[1:])
    x = inputs
    for layer in attribute_model.layers:
        if isinstance(layer, layers.InputLayer):
            continue
        x = layer(x)
        if isinstance(layer, layers.Flatten):
            break
    return keras.Model(inputs=inputs, outputs=x, name="base")
