# %%
"""Sorts the shares, so that they do not stand in the columns' order any more."""

CAUGHT_BY = "test_majority_comes_from_the_training_labels"
HINT = "in the columns' order"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    answers = np.mean(train_labels, axis=0) >= 0.5
    return np.sort(np.mean(test_labels == answers, axis=0))[::-1]
