# %%
"""Trains the neuron, and then all layers a little, with small steps."""

CAUGHT_BY = "test_frozen_weights_are_bit_identical"
HINT = "train the model as you got it: its base is frozen"


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    history = model.fit(train, validation_data=validation, epochs=epochs, verbose=0)
    for layer in model.layers:
        layer.trainable = True
    model.compile(keras.optimizers.Adam(1e-5), "binary_crossentropy", metrics=["accuracy"])
    model.fit(train, epochs=1, verbose=0)
    for layer in model.layers[:-1]:
        layer.trainable = False
    return history
