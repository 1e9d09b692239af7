# %%
"""A functional model in inference mode, with dropout before the neuron; everything as an object."""

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
inputs = keras.Input(shape=(*SIZE, 1))
base.trainable = False
features = base(inputs, training=False)
features = keras.layers.Dropout(0.2)(features)
outputs = keras.layers.Dense(1, activation=keras.activations.sigmoid, name="is_face")(features)
face_detector = keras.Model(inputs, outputs, name="face_detector")
face_detector.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001),
    loss=keras.losses.BinaryCrossentropy(),
    metrics=[keras.metrics.BinaryAccuracy(), keras.metrics.AUC(name="auc")],
)
history = face_detector.fit(train_batches, validation_data=validation_batches, epochs=10, verbose=0)
