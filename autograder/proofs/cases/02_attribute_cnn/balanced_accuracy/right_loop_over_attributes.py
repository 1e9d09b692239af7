# %%
"""A loop over attributes with means of masks; a NumPy number."""


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(np.array(model(images)), np.array(labels)) for images, labels in dataset]
    yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    truth = np.concatenate([labels for _, labels in pairs]).astype(int)
    values = []
    for column in range(truth.shape[1]):
        if len(set(truth[:, column])) == 2:
            recalls = [np.mean(yes[truth[:, column] == k, column] == k) for k in (0, 1)]
            values.append(np.mean(recalls))
    return np.mean(values)
