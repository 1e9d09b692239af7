# %%
"""Keeps what it has built, and gives the same model again for the same arguments."""

CAUGHT_BY = "test_each_call_gives_a_new_model"
HINT = "Make all layers inside the function"

# %% build_attribute_cnn_solution
from keras import layers


built = {}


def build_attribute_cnn(input_shape, n_attributes):
    key = (input_shape, n_attributes)
    if key not in built:
        built[key] = keras.Sequential(
            [
                keras.Input(input_shape),
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(n_attributes, activation="sigmoid"),
            ]
        )
    return built[key]
