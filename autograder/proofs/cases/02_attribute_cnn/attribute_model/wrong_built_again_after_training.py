# %%
"""Trains one model and keeps a new one, as the line that builds it was run once more."""

CAUGHT_BY = "test_beats_the_majority_baseline_on_new_faces"
HINT = "Has this very model been trained to the end"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches.take(20), validation_batches, epochs=1)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
