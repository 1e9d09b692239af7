# %%
"""Divides the pictures by 255 in training, although they are in [0, 1] already."""

CAUGHT_BY = "test_beats_the_majority_baseline_on_new_faces"
HINT = "the pictures as they come, in [0, 1]"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
dark = train_batches.map(lambda images, labels: (images / 255.0, labels))
history = train_attribute_cnn(attribute_model, dark, validation_batches, epochs=3)
