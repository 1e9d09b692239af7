# %%
"""A class of its own that runs the given layers up to Flatten."""

# %% convolutional_base_solution
from keras import layers


class Base(keras.Model):
    def __init__(self, parts):
        super().__init__()
        self.parts = parts

    def call(self, images, training=False):
        for part in self.parts:
            images = part(images, training=training) if "dropout" in part.name else part(images)
        return images


def convolutional_base(attribute_model):
    parts = []
    for layer in attribute_model.layers[
        0 if "input" not in attribute_model.layers[0].name else 1 :
    ]:
        parts.append(layer)
        if isinstance(layer, layers.Flatten):
            break
    base = Base(parts)
    base(np.zeros((1, *attribute_model.input_shape[1:]), "float32"))
    return base
