# %%
"""Returns the output of the last layer: the step that makes a model of it is missing."""

CAUGHT_BY = "test_any_picture_size_and_number_of_attributes"
HINT = "A model goes from inputs to outputs"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    x = keras.Input(input_shape)
    for filters in (16, 32, 64):
        x = layers.Conv2D(filters, 3, activation="relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    return layers.Dense(n_attributes, activation="sigmoid")(x)
