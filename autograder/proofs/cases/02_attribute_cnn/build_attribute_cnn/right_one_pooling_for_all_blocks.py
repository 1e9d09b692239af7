# %%
"""One pooling layer and one ReLU layer, used in every block; an activation that is a layer."""

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    inputs = x = keras.Input(input_shape)
    pool, relu = layers.MaxPooling2D(), layers.ReLU()
    for filters in (8, 12):
        x = pool(relu(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(16, activation=layers.ReLU())(layers.Flatten()(x))
    return keras.Model(inputs, layers.Dense(n_attributes, "sigmoid")(x))
