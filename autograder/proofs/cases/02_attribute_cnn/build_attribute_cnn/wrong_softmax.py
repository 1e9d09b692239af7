# %%
"""Ends in a softmax, as for one answer among many."""

CAUGHT_BY = "test_answers_are_independent_probabilities"
HINT = "Forty questions need forty sigmoids"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(16, activation="relu"),
            layers.Dense(n_attributes, activation="softmax"),
        ]
    )
