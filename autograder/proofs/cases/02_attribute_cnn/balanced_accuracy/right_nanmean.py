# %%
"""NaN where a share is missing, and `nanmean` over attributes; NumPy warns."""


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    answers, labels = [], []
    for images, own in dataset:
        answers.append(model.predict(images, verbose=0) >= 0.5)
        labels.append(own.numpy())
    answers, labels = np.concatenate(answers).astype(float), np.concatenate(labels)
    tpr = (answers * labels).sum(0) / labels.sum(0)
    tnr = ((1 - answers) * (1 - labels)).sum(0) / (1 - labels).sum(0)
    return float(np.nanmean((tpr + tnr) / 2))
