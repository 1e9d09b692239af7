# %%
"""The smallest learning rate that is allowed, twenty epochs, batches of 16 shuffled by fit."""

# %% face_detector_solution
keras.utils.set_random_seed(11)
optimizer = keras.optimizers.Adam(learning_rate=5e-4)
face_detector = build_face_detector(base)
face_detector.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["binary_accuracy"])
x_train = np.vstack([faces, not_faces])
y_train = np.hstack([np.ones(len(faces)), np.zeros(len(not_faces))])
x_validation = np.vstack([validation.images, validation_not])
y_validation = np.hstack([np.ones(len(validation.images)), np.zeros(len(validation_not))])
history = face_detector.fit(
    x_train,
    y_train,
    validation_data=(x_validation, y_validation),
    batch_size=16,
    epochs=20,
    verbose=0,
)
