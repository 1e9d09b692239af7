# %%
"""Global average pooling in place of Flatten: knows what it saw, but not where."""

CAUGHT_BY = "test_flatten_and_dense_decide"
HINT = "After the last block:"

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
            layers.GlobalAveragePooling2D(),
            layers.Dense(16, activation="relu"),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
