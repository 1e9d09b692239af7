# %%
"""Writes into the array that it was given."""

CAUGHT_BY = "test_labels_may_be_floats"
HINT = "leave the arrays as they are"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    answers = np.mean(train_labels, axis=0) >= 0.5
    test_labels[:] = test_labels == answers
    return test_labels.mean(axis=0)
