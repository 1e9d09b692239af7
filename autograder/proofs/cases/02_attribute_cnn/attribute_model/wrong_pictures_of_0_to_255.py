# %%
"""Trains on pictures of 0 to 255, as tutorials do that divide later."""

CAUGHT_BY = "test_beats_the_majority_baseline_on_new_faces"
HINT = "on pictures in [0, 1]"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
bright = train_batches.map(lambda images, labels: (255.0 * images, labels))
history = train_attribute_cnn(attribute_model, bright, validation_batches, epochs=3)
