# %%
"""A Sequential of the base's layers, not nested, and the neuron behind them."""


# %% build_face_detector_solution
def build_face_detector(base):
    below = [layer for layer in base.layers if not isinstance(layer, keras.layers.InputLayer)]
    for layer in below:
        layer.trainable = False
    neuron = keras.layers.Dense(1, activation="sigmoid")
    return keras.Sequential([keras.Input(base.input_shape[1:]), *below, neuron])
