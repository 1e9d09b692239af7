# %%
"""Lets Keras evaluate, and repeats its one figure for each attribute."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "take the mean over the pictures, axis 0"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    figures = model.evaluate(dataset, verbose=0, return_dict=True)
    return np.full(dataset.element_spec[1].shape[1], figures["binary_accuracy"])
