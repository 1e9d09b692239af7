# %%
"""Lets all layers learn before it compiles."""

CAUGHT_BY = "test_frozen_layers_stay_frozen"
HINT = "The base that you got is frozen and stays so"


# %% compile_face_detector_solution
def compile_face_detector(model):
    for layer in model.layers:
        layer.trainable = True
    model.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
