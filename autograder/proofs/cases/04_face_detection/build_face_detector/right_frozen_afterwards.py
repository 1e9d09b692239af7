# %%
"""On the base's own tensors; the sigmoid is a layer of its own; frozen when all is built."""


# %% build_face_detector_solution
def build_face_detector(base):
    x = layers.Dense(1)(layers.Flatten()(base.output))
    model = keras.Model(base.inputs, layers.Activation("sigmoid")(x))
    for layer in base.layers:
        layer.trainable = False
    return model
