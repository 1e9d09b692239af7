# %%
"""The tiny learning rate of an example about fine-tuning."""

CAUGHT_BY = "test_a_step_goes_down_the_loss"
HINT = "A learning rate of 0.001"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(
        keras.optimizers.Adam(1e-5), loss="binary_crossentropy", metrics=["binary_accuracy"]
    )
