# %%
"""An empty Sequential, layer after layer added, then all but the last frozen."""


# %% build_face_detector_solution
def build_face_detector(base):
    detector = keras.models.Sequential(name="face_detector")
    detector.add(base)
    detector.add(keras.layers.Dense(units=1, activation=keras.activations.sigmoid))
    for layer in detector.layers[:-1]:
        layer.trainable = False
    return detector
