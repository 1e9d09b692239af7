# %%
"""Progress lines and no callback."""


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    history = model.fit(train, epochs=epochs, validation_data=validation, verbose=2)
    return history
