# %%
"""Keeps what `fit` returns as the model."""

CAUGHT_BY = "test_model_is_what_its_layers_say"
HINT = "returns the History; the model is the one that"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(model)
attribute_model = train_attribute_cnn(model, train_batches.take(20), validation_batches, epochs=1)
history = attribute_model
