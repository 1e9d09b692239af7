# %%
"""Builds a model to look at, and another to train."""

CAUGHT_BY = "test_each_call_trains_a_model_of_its_own"
HINT = "a second one draws other weights"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    build().summary()
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
