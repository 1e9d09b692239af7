# %%
"""Looks at the notebook's `train` and not at its own arguments."""

CAUGHT_BY = "test_majority_comes_from_the_training_labels"
HINT = "not the notebook's own"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    answers = np.mean(train.labels, axis=0) >= 0.5
    return np.mean(test_labels == answers, axis=0)
