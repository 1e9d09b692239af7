# %%
"""Makes the pictures smaller by a layer that is not in the list."""

CAUGHT_BY = "test_model_is_what_its_layers_say"
HINT = "Allowed are these layers"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = keras.Sequential(
    [
        keras.Input((*SIZE, 1)),
        layers.Resizing(32, 32),
        layers.Conv2D(8, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(40, activation="sigmoid"),
    ]
)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=1)
