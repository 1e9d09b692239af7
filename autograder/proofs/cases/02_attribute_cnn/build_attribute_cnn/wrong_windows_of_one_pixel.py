# %%
"""Mistakes the window of a convolution for a stride: windows of 1 x 1 see no neighbours."""

CAUGHT_BY = "test_blocks_of_convolution_relu_and_pooling"
HINT = "A window of 1 × 1 sees no neighbours"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 1, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 1, activation="relu"),
            layers.MaxPooling2D(4),
            layers.Flatten(),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
