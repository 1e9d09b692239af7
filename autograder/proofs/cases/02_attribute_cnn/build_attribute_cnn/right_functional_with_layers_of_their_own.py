# %%
"""Functional; ReLU and sigmoid as layers of their own, batch normalisation, valid padding."""

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    inputs = keras.Input(shape=input_shape)
    x = inputs
    for filters in (8, 12):
        x = layers.Conv2D(filters, (3, 5), use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D((2, 3), strides=2, padding="same")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(20)(x)
    x = layers.LeakyReLU()(x)
    x = layers.Dense(n_attributes)(x)
    return keras.Model(inputs, layers.Activation("sigmoid")(x))
