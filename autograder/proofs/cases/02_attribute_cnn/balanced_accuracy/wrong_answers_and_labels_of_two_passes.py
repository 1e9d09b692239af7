# %%
"""Predicts in one pass over the dataset and reads the labels in another."""

CAUGHT_BY = "test_every_attribute_weighs_the_same"
HINT = "same pass over the dataset"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    says_yes = model.predict(dataset, verbose=0) >= 0.5
    is_yes = np.concatenate([labels for images, labels in dataset]) == 1
    both = is_yes.any(axis=0) & ~is_yes.all(axis=0)
    says_yes, is_yes = says_yes[:, both], is_yes[:, both]
    sensitivity = (says_yes & is_yes).sum(axis=0) / is_yes.sum(axis=0)
    specificity = (~says_yes & ~is_yes).sum(axis=0) / (~is_yes).sum(axis=0)
    return float(np.mean((sensitivity + specificity) / 2))
