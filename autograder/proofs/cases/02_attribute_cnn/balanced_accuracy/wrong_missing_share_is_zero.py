# %%
"""Takes a share that does not exist for 0, and keeps the attribute."""

CAUGHT_BY = "test_attributes_with_one_value_only_are_left_out"
HINT = "Leave out attributes whose labels are all 0 or all 1"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]) == 1
    tpr = (yes & truth).sum(0) / np.maximum(truth.sum(0), 1)
    tnr = (~yes & ~truth).sum(0) / np.maximum((~truth).sum(0), 1)
    return float(np.mean((tpr + tnr) / 2))
