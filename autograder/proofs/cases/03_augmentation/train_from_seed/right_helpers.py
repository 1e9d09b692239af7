# %%
"""Splits the work among helpers, and sets the seed a second time before it trains."""


# %% train_from_seed_solution
def seeded(function, seed):
    keras.utils.set_random_seed(int(seed))
    return function()


def train(model, batches, epochs):
    steps = len(batches)
    return model.fit(batches, initial_epoch=0, epochs=int(epochs), steps_per_epoch=None, verbose=0)


def train_from_seed(build, batches, epochs, seed):
    model = seeded(lambda: build(), seed)
    seeded(lambda: train(model, batches, epochs), seed)
    return model
