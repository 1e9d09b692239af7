# %%
"""Divides by the number of pictures of each kind, also where there are none."""

CAUGHT_BY = "test_attributes_with_one_value_only_are_left_out"
HINT = "Leave out attributes whose labels are all 0 or all 1"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]) == 1
    sensitivity = (yes & truth).sum(axis=0) / truth.sum(axis=0)
    specificity = (~yes & ~truth).sum(axis=0) / (~truth).sum(axis=0)
    return float(np.mean((sensitivity + specificity) / 2))
