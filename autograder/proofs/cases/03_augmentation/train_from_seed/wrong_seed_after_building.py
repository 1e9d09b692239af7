# %%
"""Sets the seed when the weights are drawn already."""

CAUGHT_BY = "test_same_seed_same_model"
HINT = "First the seed, then the model"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    model = build()
    keras.utils.set_random_seed(seed)
    model.fit(batches, epochs=epochs, verbose=0)
    return model
