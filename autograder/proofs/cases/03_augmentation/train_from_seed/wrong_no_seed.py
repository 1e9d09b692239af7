# %%
"""Never uses the seed."""

CAUGHT_BY = "test_same_seed_same_model"
HINT = "First the seed, then the model"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    pass
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
