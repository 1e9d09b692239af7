# %%
"""Plain gradient descent."""

CAUGHT_BY = "test_a_step_goes_down_the_loss"
HINT = "RMSprop or Adam"


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile("sgd", "binary_crossentropy", metrics=["binary_accuracy"])
