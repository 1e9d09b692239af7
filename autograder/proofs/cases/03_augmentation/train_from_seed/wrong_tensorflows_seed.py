# %%
"""Sets TensorFlow's seed only, as older tutorials do."""

CAUGHT_BY = "test_same_seed_same_model"
HINT = "seed alone, or TensorFlow's"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    tf.random.set_seed(seed)
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
