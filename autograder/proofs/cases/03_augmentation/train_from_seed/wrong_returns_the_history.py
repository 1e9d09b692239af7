# %%
"""Returns what `fit` returns."""

CAUGHT_BY = "test_same_seed_same_model"
HINT = "returns the history of the training"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    return model.fit(batches, epochs=epochs, verbose=0)
