# %%
"""Takes one majority over all labels together: always no, as most labels are 0."""

CAUGHT_BY = "test_one_share_per_attribute"
HINT = "a majority of its own"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    answer = int(np.mean(train_labels) >= 0.5)
    return np.mean(test_labels == answer, axis=0)
