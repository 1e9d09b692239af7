# %%
"""Adds a block's input to its output, as residual networks do: no chain any more."""

CAUGHT_BY = "test_flatten_and_dense_decide"
HINT = "one after the other, and nothing between them"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(8, 3, activation="relu", padding="same")(inputs)
    x = layers.MaxPooling2D()(x)
    before = x
    x = layers.Conv2D(8, 3, activation="relu", padding="same")(x)
    x = layers.MaxPooling2D()(x + before)
    x = layers.Flatten()(x)
    return keras.Model(inputs, layers.Dense(n_attributes, activation="sigmoid")(x))
