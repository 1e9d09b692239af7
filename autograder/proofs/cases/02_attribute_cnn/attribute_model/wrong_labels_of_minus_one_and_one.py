# %%
"""Leaves the labels at -1 and 1, which cross-entropy takes for something else."""

CAUGHT_BY = "test_answers_follow_frequencies_and_faces"
HINT = "Are the labels that it learns 0 and 1"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
signs = 2 * train.labels - 1
history = attribute_model.fit(train.images, signs, batch_size=16, epochs=2, verbose=0)
