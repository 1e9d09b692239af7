# %%
"""Takes a number of epochs from outside the function."""

CAUGHT_BY = "test_learns_from_every_picture_in_every_epoch"
HINT = "As many epochs as asked"

# %% train_from_seed_solution
HOW_LONG = 2


def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    model.fit(batches, epochs=HOW_LONG, verbose=0)
    return model
