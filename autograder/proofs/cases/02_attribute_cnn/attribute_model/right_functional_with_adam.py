# %%
"""A functional model of two wide blocks, Adam as an object, larger batches and more epochs."""

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
inputs = keras.Input(shape=(*SIZE, 1))
x = layers.Rescaling(2.0, offset=-1.0)(inputs)
for filters in (24, 48):
    x = layers.Conv2D(filters, 5, strides=2, padding="same")(x)
    x = layers.ReLU()(x)
    x = layers.MaxPooling2D()(x)
x = layers.Flatten()(x)
x = layers.Dense(96, activation="relu")(x)
outputs = layers.Dense(40, activation="sigmoid", name="answers")(x)
attribute_model = keras.Model(inputs, outputs, name="attributes")
attribute_model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001),
    loss=keras.losses.BinaryCrossentropy(),
    metrics=[keras.metrics.BinaryAccuracy()],
)
history = attribute_model.fit(
    train.batches(32, shuffle=True, seed=SEED),
    validation_data=validation_batches,
    epochs=12,
    verbose=0,
)
