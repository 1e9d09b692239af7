# %%
"""Ends in a softmax over the forty attributes."""

CAUGHT_BY = "test_finds_rare_attributes_on_new_faces"
HINT = "Forty questions need a sigmoid for each"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = keras.Sequential(
    [
        keras.Input((*SIZE, 1)),
        layers.Rescaling(4.0, offset=-2.0),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(4),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(40, activation="softmax"),
    ]
)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=2)
