# %%
"""Takes the majority of the test labels themselves: a blind man who knows the solutions."""

CAUGHT_BY = "test_majority_comes_from_the_training_labels"
HINT = "what is more frequent"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    share = np.mean(test_labels, axis=0)
    return np.maximum(share, 1 - share)
