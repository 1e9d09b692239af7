# %%
"""Up to thirty epochs, stopped early, with the best weights restored; larger steps at first."""

# %% face_detector_solution
keras.utils.set_random_seed(7)
face_detector = build_face_detector(base)
face_detector.compile("adam", "binary_crossentropy", metrics=["accuracy"])
callbacks = [
    keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True),
    keras.callbacks.ReduceLROnPlateau(patience=2),
]
history = face_detector.fit(
    train_batches,
    validation_data=validation_batches,
    epochs=30,
    callbacks=callbacks,
    verbose=0,
)
