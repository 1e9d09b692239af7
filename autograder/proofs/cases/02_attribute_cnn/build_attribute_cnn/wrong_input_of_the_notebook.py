# %%
"""Takes the notebook's `SIZE` as its input, whatever `input_shape` is."""

CAUGHT_BY = "test_any_picture_size_and_number_of_attributes"
HINT = "not numbers of your own, for input and last layer"

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input((*SIZE, 1)),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )
