# %%
"""Freezes all but the last layer once more, to be sure, prints, and compiles eagerly."""

# %% compile_face_detector_solution
import warnings


def compile_face_detector(model):
    for layer in model.layers[:-1]:
        layer.trainable = False
    frozen = [layer.name for layer in model.layers if not layer.trainable]
    print("frozen:", ", ".join(frozen))
    warnings.warn("eager execution is slow")
    model.compile("Adam", "BinaryCrossentropy", metrics=["BinaryAccuracy"], run_eagerly=True)
    model.summary()
