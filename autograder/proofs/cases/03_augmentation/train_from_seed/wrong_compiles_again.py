# %%
"""Compiles once more, with another optimiser and loss."""

CAUGHT_BY = "test_learns_from_every_picture_in_every_epoch"
HINT = "do not compile again"


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    model = build()
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    model.fit(batches, epochs=epochs, verbose=0)
    return model
