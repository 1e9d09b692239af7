# %%
"""Measures on the training labels, and does not look at the test labels at all."""

CAUGHT_BY = "test_majority_comes_from_the_training_labels"
HINT = "how often that is right"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    share = np.mean(train_labels, axis=0)
    return np.maximum(share, 1 - share)
