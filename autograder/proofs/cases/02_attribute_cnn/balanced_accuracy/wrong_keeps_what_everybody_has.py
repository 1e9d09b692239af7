# %%
"""Leaves out what nobody has, and keeps what everybody has with one share alone."""

CAUGHT_BY = "test_attributes_with_one_value_only_are_left_out"
HINT = "all 0 or all 1"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]) == 1
    values = []
    for says, own in zip(yes.T, truth.T):
        if own.sum() == 0:
            continue
        shares = [says[own].mean()]
        if not own.all():
            shares.append((~says[~own]).mean())
        values.append(np.mean(shares))
    return float(np.mean(values))
