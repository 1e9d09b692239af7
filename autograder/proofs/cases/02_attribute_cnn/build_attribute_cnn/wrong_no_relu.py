# %%
"""Convolutions without an activation: two blocks that are one linear filter."""

CAUGHT_BY = "test_blocks_of_convolution_relu_and_pooling"
HINT = "There is no ReLU"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(8, 3),
            layers.MaxPooling2D(),
            layers.Conv2D(8, 3),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(16, activation="relu"),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
