# %%
"""Adds up true and false answers of both kinds, batch by batch."""


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    tp = fn = tn = fp = 0
    for images, labels in dataset:
        p = (model.predict(images, verbose=0) >= 0.5).astype(int)
        y = np.asarray(labels).astype(int)
        tp = tp + ((p == 1) & (y == 1)).sum(axis=0)
        fn = fn + ((p == 0) & (y == 1)).sum(axis=0)
        tn = tn + ((p == 0) & (y == 0)).sum(axis=0)
        fp = fp + ((p == 1) & (y == 0)).sum(axis=0)
    kept = ((tp + fn) > 0) & ((tn + fp) > 0)
    sensitivity = tp[kept] / (tp + fn)[kept]
    specificity = tn[kept] / (tn + fp)[kept]
    print("attributes kept:", int(kept.sum()))
    return (sensitivity.mean() + specificity.mean()) / 2
