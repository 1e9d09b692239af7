# %%
"""Prints, warns and shows a line for every epoch; stops early and takes the best weights back."""

# %% attribute_model_solution
import warnings

keras.utils.set_random_seed(SEED)
print("building the model ...")
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
attribute_model.summary()
warnings.warn("this may take a while")
compile_attribute_cnn(attribute_model)
callbacks = [
    keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True),
    keras.callbacks.ReduceLROnPlateau(patience=1, factor=0.3),
]
history = attribute_model.fit(
    train_batches,
    validation_data=validation_batches,
    epochs=10,
    callbacks=callbacks,
    verbose=2,
)
print(attribute_model.evaluate(validation_batches, verbose=1))
