# %%
"""Writes the layers of the course's model down again, for 64 x 64 pictures."""

CAUGHT_BY = "test_features_are_those_of_the_given_model"
HINT = "New layers know nothing"

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    return keras.Sequential(
        [
            keras.Input((64, 64, 1)),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
        ]
    )
