# %%
"""Calls `fit` once for each epoch, lowers the step size by hand, and keeps the last History."""

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn(input_shape=(*SIZE, 1), n_attributes=40)
compile_attribute_cnn(attribute_model)
best = np.inf
for epoch in range(7):
    history = attribute_model.fit(
        train_batches, validation_data=validation_batches, epochs=1, verbose=0
    )
    loss = history.history["val_loss"][-1]
    print(f"epoch {epoch}: validation loss {loss:.4f}")
    if loss > best:
        attribute_model.optimizer.learning_rate = 0.0003
    best = min(best, loss)
