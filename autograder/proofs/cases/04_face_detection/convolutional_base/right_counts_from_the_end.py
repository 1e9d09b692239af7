# %%
"""Walks from the end over everything that comes after Flatten; a helper, get_layer, a print."""

# %% convolutional_base_solution
from keras import layers
from keras.models import Model


def name_of_flatten(model):
    for layer in reversed(model.layers):
        if type(layer) is layers.Flatten:
            return layer.name
    raise ValueError("this model has no Flatten layer")


def convolutional_base(attribute_model):
    name = name_of_flatten(attribute_model)
    print(f"cutting at {name}, of {len(attribute_model.layers)} layers")
    return Model(inputs=attribute_model.input, outputs=attribute_model.get_layer(name).output)
