# %%
"""Sorts the columns of the labels by their frequency before training."""

CAUGHT_BY = "test_answers_follow_frequencies_and_faces"
HINT = "in the file's order"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
order = np.argsort(train.labels.mean(axis=0))
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = attribute_model.fit(
    train.images, train.labels[:, order], batch_size=16, epochs=2, verbose=0
)
