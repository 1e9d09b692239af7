# %%
"""Has forty outputs, whatever `n_attributes` is."""

CAUGHT_BY = "test_any_picture_size_and_number_of_attributes"
HINT = "not numbers of your own, for input and last layer"

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
            layers.Dense(40, activation="sigmoid"),
        ]
    )
