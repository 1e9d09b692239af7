# %%
"""Empties the classifier of the given model, before it is left out."""

CAUGHT_BY = "test_given_model_still_answers_as_before"
HINT = "Leave the model that you were given as it is"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    for layer in attribute_model.layers:
        if isinstance(layer, layers.Dense):
            layer.set_weights([np.zeros_like(array) for array in layer.get_weights()])
    flatten = next(layer for layer in attribute_model.layers if isinstance(layer, layers.Flatten))
    return keras.Model(attribute_model.inputs, flatten.output)
