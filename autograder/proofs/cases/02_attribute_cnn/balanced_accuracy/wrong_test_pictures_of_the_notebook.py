# %%
"""Measures the notebook's model on its test pictures, whatever the arguments are."""

CAUGHT_BY = "test_mean_of_sensitivity_and_specificity"
HINT = "that you are given"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    says_yes = attribute_model.predict(test.images, verbose=0) >= 0.5
    is_yes = test.labels == 1
    sensitivity = (says_yes & is_yes).sum(axis=0) / np.maximum(is_yes.sum(axis=0), 1)
    specificity = (~says_yes & ~is_yes).sum(axis=0) / np.maximum((~is_yes).sum(axis=0), 1)
    return float(np.mean((sensitivity + specificity) / 2))
