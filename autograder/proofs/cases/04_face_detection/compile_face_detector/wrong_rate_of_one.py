# %%
"""A learning rate of 1."""

CAUGHT_BY = "test_a_step_goes_down_the_loss"
HINT = "A learning rate of 0.001"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(
        keras.optimizers.RMSprop(learning_rate=1.0),
        "binary_crossentropy",
        metrics=["binary_accuracy"],
    )
