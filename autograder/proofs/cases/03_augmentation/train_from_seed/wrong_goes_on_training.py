# %%
"""Keeps the model and trains it further in the next call."""

CAUGHT_BY = "test_each_call_trains_a_model_of_its_own"
HINT = "a model that is kept goes on learning"

# %% train_from_seed_solution
kept = {}


def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = kept.setdefault(build, None) or build()
    model.fit(batches, epochs=epochs, verbose=0)
    kept[build] = model
    return model
