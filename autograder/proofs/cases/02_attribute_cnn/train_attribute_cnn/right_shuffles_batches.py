# %%
"""Shuffles the order of the batches once more in each epoch."""


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    mixed = train.shuffle(buffer_size=50, seed=0, reshuffle_each_iteration=True)
    options = dict(epochs=epochs, verbose=0, validation_freq=1)
    return model.fit(mixed, validation_data=validation.cache(), **options)
