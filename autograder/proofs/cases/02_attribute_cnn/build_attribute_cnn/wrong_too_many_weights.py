# %%
"""A large Dense layer right behind Flatten: millions of weights."""

CAUGHT_BY = "test_small_enough_to_train_here"
HINT = "Most weights lie between Flatten and Dense"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(512, activation="relu"),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
