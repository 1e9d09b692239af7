# %%
"""Takes balanced accuracies of batches, and their mean."""

CAUGHT_BY = "test_counted_over_all_batches_together"
HINT = "Count over the whole dataset first"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    values = []
    for images, labels in dataset:
        yes = model.predict(images, verbose=0) >= 0.5
        for says, own in zip(yes.T, (np.asarray(labels) == 1).T):
            if own.any() and not own.all():
                values.append((says[own].mean() + (~says[~own]).mean()) / 2)
    return float(np.mean(values))
