# %%
"""A helper chooses the settings, and what was chosen is printed; the border is named."""


# %% compile_attribute_cnn_solution
def settings(rate=0.001, border=0.5):
    return {
        "optimizer": keras.optimizers.get(
            {"class_name": "rmsprop", "config": {"learning_rate": rate}}
        ),
        "loss": ["binary_crossentropy"],
        "metrics": [keras.metrics.BinaryAccuracy(threshold=border), "mae"],
    }


def compile_attribute_cnn(model):
    chosen = settings()
    print("compiling", model.name, "with", chosen)
    model.compile(**chosen)
    print(model.optimizer.get_config())
