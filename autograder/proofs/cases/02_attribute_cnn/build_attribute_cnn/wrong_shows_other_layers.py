# %%
"""Shows layers that it does not use."""

CAUGHT_BY = "test_blocks_of_convolution_relu_and_pooling"
HINT = "Is something done between two layers"

# %% build_attribute_cnn_solution
from keras import layers


class Shown(keras.Model):
    def __init__(self, n_attributes):
        super().__init__()
        self.head = keras.Sequential([layers.Flatten(), layers.Dense(n_attributes, "sigmoid")])
        self.show = keras.Sequential(
            [
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(n_attributes, "sigmoid"),
            ]
        )

    def call(self, x):
        self.show(x)
        return self.head(x)

    @property
    def layers(self):
        return self.show.layers


def build_attribute_cnn(input_shape, n_attributes):
    return Shown(n_attributes)
