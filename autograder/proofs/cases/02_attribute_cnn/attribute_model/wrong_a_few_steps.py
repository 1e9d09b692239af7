# %%
"""Stops after ten batches, when it has hardly begun."""

CAUGHT_BY = "test_beats_the_majority_baseline_on_new_faces"
HINT = "train some more epochs"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches.take(10), validation_batches, epochs=1)
