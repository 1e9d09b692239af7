# %%
"""Trains, and does not return the model."""

CAUGHT_BY = "test_same_seed_same_model"
HINT = "A trained model is lost"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
