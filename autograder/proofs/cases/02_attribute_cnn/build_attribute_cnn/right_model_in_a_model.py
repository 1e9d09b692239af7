# %%
"""Two convolutions in a block, strides, augmentation inside, a model in the model."""

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    base = keras.Sequential(
        [
            layers.Input(input_shape),
            layers.RandomFlip("horizontal"),
            layers.Normalization(mean=0.5, variance=0.05),
            layers.Conv2D(8, 3, activation="relu"),
            layers.Conv2D(8, 3, strides=2, padding="same"),
            layers.Activation("relu"),
            layers.MaxPool2D(),
            layers.Conv2D(16, 3, activation="leaky_relu", padding="same"),
            layers.MaxPool2D(),
            layers.SpatialDropout2D(0.1),
        ]
    )
    return keras.Sequential(
        [
            keras.Input(input_shape),
            base,
            layers.Flatten(),
            layers.Dense(24, activation="relu"),
            layers.Dense(n_attributes, "sigmoid"),
        ]
    )
