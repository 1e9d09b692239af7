# %%
"""Trains on pictures of 32 x 32, to be quicker."""

CAUGHT_BY = "test_model_is_what_its_layers_say"
HINT = "for pictures of (64, 64, 1)"

# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
small = load_split(sample, "validation", (32, 32))
attribute_model = build_attribute_cnn((32, 32, 1), 40)
compile_attribute_cnn(attribute_model)
history = attribute_model.fit(small.images, small.labels, epochs=1, verbose=0)
