# %%
"""An optimiser that is called RMSprop, and is Adam."""

CAUGHT_BY = "test_optimizer_is_rmsprop"
HINT = "with a learning rate"


# %% compile_attribute_cnn_solution
class RMSprop(keras.optimizers.Adam):
    def get_config(self):
        return super().get_config() | {"rho": 0.9, "momentum": 0.0, "centered": False}


def compile_attribute_cnn(model):
    model.compile(RMSprop(), "binary_crossentropy", metrics=["binary_accuracy"])
