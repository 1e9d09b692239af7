# %%
"""Uses integers as an index, and so fails where labels are floats."""

CAUGHT_BY = "test_labels_may_be_floats"
HINT = "whatever their dtype"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    shares = []
    for train, test in zip(train_labels.T, test_labels.T):
        majority = np.argmax(np.bincount(train))
        shares.append(np.bincount(test, minlength=2)[majority] / len(test))
    return np.array(shares)
