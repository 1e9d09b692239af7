# %%
"""Blocks as models, layer normalisation, padding as a layer, slopes that are learned."""

# %% build_attribute_cnn_solution
from keras import layers


def block(filters):
    return keras.Sequential(
        [
            layers.ZeroPadding2D(1),
            layers.Conv2D(filters, 3),
            layers.LayerNormalization(),
            layers.PReLU(shared_axes=[1, 2]),
            layers.MaxPooling2D(),
        ]
    )


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            block(8),
            block(12),
            layers.Flatten(),
            layers.Dense(16),
            layers.ELU(alpha=0.5),
            layers.Dense(n_attributes, "sigmoid"),
        ]
    )
