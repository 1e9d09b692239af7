# %%
"""Four blocks with batch normalisation in place of rescaling; flips while training."""

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = keras.Sequential([keras.Input((*SIZE, 1)), layers.RandomFlip("horizontal")])
for filters in (8, 16, 24, 32):
    attribute_model.add(layers.Conv2D(filters, 3, padding="same", use_bias=False))
    attribute_model.add(layers.BatchNormalization())
    attribute_model.add(layers.Activation("relu"))
    attribute_model.add(layers.MaxPooling2D())
attribute_model.add(layers.Flatten())
attribute_model.add(layers.Dense(40, activation="sigmoid"))
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=8)
