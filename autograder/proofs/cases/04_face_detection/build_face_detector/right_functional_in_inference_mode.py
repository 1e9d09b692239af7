# %%
"""Functional, the base in inference mode, dropout, frozen layer by layer."""


# %% build_face_detector_solution
def build_face_detector(base):
    inputs = keras.Input(base.input_shape[1:])
    for layer in base.layers:
        layer.trainable = False
    x = layers.Dropout(0.2)(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(1, "sigmoid")(x))
