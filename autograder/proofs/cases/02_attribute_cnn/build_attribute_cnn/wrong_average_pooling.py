# %%
"""Pools by the mean instead of the largest."""

CAUGHT_BY = "test_blocks_of_convolution_relu_and_pooling"
HINT = "which keeps the strongest response"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(8, 3, activation="relu"),
            layers.AveragePooling2D(2),
            layers.Conv2D(8, 3, activation="relu"),
            layers.AveragePooling2D(2),
            layers.Flatten(),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
