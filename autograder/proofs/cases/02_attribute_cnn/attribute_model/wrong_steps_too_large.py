# %%
"""A learning rate of 0.5: one jump, and all answers are the same for all faces."""

CAUGHT_BY = "test_answers_follow_frequencies_and_faces"
HINT = "Is the learning rate small enough?"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
attribute_model.compile(keras.optimizers.RMSprop(0.5), "binary_crossentropy")
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=1)
