# %%
"""Writes a seed into the function."""

CAUGHT_BY = "test_another_seed_another_beginning"
HINT = "a number written into the function is no seed"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(1)
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
