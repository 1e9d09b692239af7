# %%
"""Builds the notebook's network, not the one that is given."""

CAUGHT_BY = "test_model_is_the_one_that_build_gives"
HINT = "the function that is given, not"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = small_network()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
