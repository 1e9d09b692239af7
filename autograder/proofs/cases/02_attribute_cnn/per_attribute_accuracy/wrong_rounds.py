# %%
"""Rounds by NumPy, which makes 0 of exactly 0.5."""

CAUGHT_BY = "test_border_is_one_half"
HINT = "0.5 itself means yes"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right = [np.round(model.predict(x, verbose=0)) == np.asarray(y) for x, y in dataset]
    return np.concatenate(right).mean(axis=0)
