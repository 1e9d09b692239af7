# %%
"""Shuffles pictures and labels apart, so that nothing can be learned but frequencies."""

CAUGHT_BY = "test_answers_follow_frequencies_and_faces"
HINT = "each picture's own"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
rng = np.random.default_rng(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = attribute_model.fit(
    rng.permutation(train.images),
    rng.permutation(train.labels),
    batch_size=16,
    epochs=2,
    validation_data=validation_batches,
    verbose=0,
)
