# %%
"""Looks only at those who have an attribute: always yes would be perfect."""

CAUGHT_BY = "test_mean_of_sensitivity_and_specificity"
HINT = "specificity at those with label 0"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]) == 1
    both = truth.any(0) & ~truth.all(0)
    return float(((yes & truth).sum(0) / np.maximum(truth.sum(0), 1))[both].mean())
