# %%
"""Adds the validation pictures to the training pictures: more is better."""

CAUGHT_BY = "test_validation_is_measured_not_learned"
HINT = "learns nothing from it"


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    everything = train.concatenate(validation)
    return model.fit(everything, validation_data=validation, verbose=0, epochs=epochs)
