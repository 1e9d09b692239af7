# %%
"""Counts with `np.unique` and `np.bincount`, value by value; float64 in the end."""


# %% majority_baseline_solution
def most_frequent(column):
    values, counts = np.unique(column, return_counts=True)
    return values[np.argmax(counts)]


def majority_baseline(train_labels, test_labels):
    result = np.zeros(train_labels.shape[1], dtype=np.float64)
    for column in range(train_labels.shape[1]):
        counts = np.bincount(test_labels[:, column].astype(int), minlength=2)
        result[column] = counts[int(most_frequent(train_labels[:, column]))] / len(test_labels)
    return result
