# %%
"""Returns the attributes' figures and not their mean."""

CAUGHT_BY = "test_every_attribute_weighs_the_same"
HINT = "then the mean of these"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), labels) for images, labels in dataset]
    says_yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    is_yes = np.concatenate([labels for _, labels in pairs]) == 1
    both = is_yes.any(axis=0) & ~is_yes.all(axis=0)
    says_yes, is_yes = says_yes[:, both], is_yes[:, both]
    sensitivity = (says_yes & is_yes).sum(axis=0) / is_yes.sum(axis=0)
    specificity = (~says_yes & ~is_yes).sum(axis=0) / (~is_yes).sum(axis=0)
    return (sensitivity + specificity) / 2
