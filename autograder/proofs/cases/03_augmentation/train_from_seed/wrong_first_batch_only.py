# %%
"""Trains on the first batch only."""

CAUGHT_BY = "test_learns_from_every_picture_in_every_epoch"
HINT = "all batches, as many epochs as asked"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    model.fit(batches.take(1), epochs=epochs, verbose=0)
    return model
