# %%
"""Trains one epoch too long."""

CAUGHT_BY = "test_learns_from_every_picture_in_every_epoch"
HINT = "As many epochs as asked"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    model.fit(batches, epochs=epochs + 1, verbose=0)
    return model
