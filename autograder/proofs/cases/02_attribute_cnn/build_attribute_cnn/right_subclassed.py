# %%
"""A class of one's own, its layers in the order of their use."""

# %% build_attribute_cnn_solution
from keras import layers


class Network(keras.Model):
    def __init__(self, n_attributes):
        super().__init__()
        self.conv1 = layers.Conv2D(8, 3, activation="relu")
        self.pool1 = layers.MaxPooling2D()
        self.conv2 = layers.Conv2D(8, 3, activation="relu")
        self.pool2 = layers.MaxPooling2D()
        self.flatten = layers.Flatten()
        self.answer = layers.Dense(n_attributes, activation="sigmoid")

    def call(self, x):
        x = self.pool1(self.conv1(x))
        x = self.pool2(self.conv2(x))
        return self.answer(self.flatten(x))


def build_attribute_cnn(input_shape, n_attributes):
    return Network(n_attributes)
