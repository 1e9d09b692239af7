# %%
"""Joins answers and labels by `&`, which floats do not know."""

CAUGHT_BY = "test_labels_may_be_floats"
HINT = "Labels of 1.0 and 0.0 mean the same"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says = probabilities >= threshold
    found, alarms = np.sum(says & labels), np.sum(says & (1 - labels))
    return np.array([[found, labels.sum() - found], [alarms, (1 - labels).sum() - alarms]])
