# %%
"""Takes one mean over everything and so gives a single number."""

CAUGHT_BY = "test_one_share_per_attribute"
HINT = "Each column has a majority of its own: take means over the rows"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    return np.mean(test_labels == (np.mean(train_labels, axis=0) >= 0.5))
