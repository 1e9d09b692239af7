# %%
"""Loads the attribute model once more and cuts it by the layer's name; a schedule of step sizes."""

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
EPOCHS = 12
own_model = load_attribute_model(sample)
own_model.trainable = False
flat = [layer for layer in own_model.layers if layer.name.startswith("flatten")][0].output
dense = keras.layers.Dense(1, kernel_initializer="zeros", name="neuron")(flat)
face_detector = keras.Model(own_model.input, keras.layers.Activation("sigmoid")(dense))
steps = EPOCHS * (len(faces) + len(not_faces)) // 32
schedule = keras.optimizers.schedules.CosineDecay(0.002, steps)
face_detector.compile(
    keras.optimizers.RMSprop(schedule),
    keras.losses.binary_crossentropy,
    metrics=["binary_accuracy"],
)
history = face_detector.fit(
    train_batches, validation_data=validation_batches, epochs=EPOCHS, verbose=0
)
