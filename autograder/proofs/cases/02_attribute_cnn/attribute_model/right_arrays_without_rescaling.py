# %%
"""Pictures as they come, as arrays in memory; a schedule of step sizes and twelve epochs."""

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)


def conv_block(filters):
    return [
        layers.Conv2D(filters, (3, 3), activation="relu", kernel_initializer="he_normal"),
        layers.MaxPooling2D(pool_size=(2, 2)),
    ]


attribute_model = keras.Sequential(
    [
        layers.Input(shape=(64, 64, 1)),
        *conv_block(16),
        *conv_block(32),
        *conv_block(64),
        layers.Flatten(),
        layers.Dense(100, activation="relu", kernel_initializer="he_normal"),
        layers.Dense(40, activation="sigmoid"),
    ]
)
steps = 12 * len(train) // 16
schedule = keras.optimizers.schedules.CosineDecay(0.001, steps)
attribute_model.compile(keras.optimizers.RMSprop(schedule), "binary_crossentropy")
history = attribute_model.fit(
    train.images,
    train.labels,
    batch_size=16,
    epochs=12,
    validation_data=(validation.images, validation.labels),
    verbose=0,
)
