# %%
"""A Sequential of the given model's layers up to the one whose name begins with flatten."""

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    names = [layer.name.split("_")[0] for layer in attribute_model.layers]
    return keras.Sequential(attribute_model.layers[: names.index("flatten") + 1])
