# %%
"""Mistakes precision for sensitivity: divides by those who were answered yes."""

CAUGHT_BY = "test_mean_of_sensitivity_and_specificity"
HINT = "Sensitivity looks at the pictures with label 1 only"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]) == 1
    both = truth.any(0) & ~truth.all(0)
    yes, truth = yes[:, both], truth[:, both]
    right_yes = (yes & truth).sum(0) / np.maximum(yes.sum(0), 1)
    right_no = (~yes & ~truth).sum(0) / np.maximum((~yes).sum(0), 1)
    return float(np.mean((right_yes + right_no) / 2))
