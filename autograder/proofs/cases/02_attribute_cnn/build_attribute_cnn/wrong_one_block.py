# %%
"""One block only, with three convolutions in it."""

CAUGHT_BY = "test_blocks_of_convolution_relu_and_pooling"
HINT = "Make two or more"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    model = keras.Sequential([keras.Input(input_shape)])
    for filters in (8, 8, 16):
        model.add(layers.Conv2D(filters, 3, activation="relu"))
    model.add(layers.MaxPooling2D(4))
    model.add(layers.Flatten())
    model.add(layers.Dense(n_attributes, activation="sigmoid"))
    return model
