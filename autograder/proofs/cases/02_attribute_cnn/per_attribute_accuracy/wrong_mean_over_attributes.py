# %%
"""Takes the mean along the wrong axis: one share per picture."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "take the mean over the pictures, axis 0"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right = [(model.predict(x, verbose=0) >= 0.5) == np.asarray(y) for x, y in dataset]
    return np.concatenate(right).mean(axis=1)
