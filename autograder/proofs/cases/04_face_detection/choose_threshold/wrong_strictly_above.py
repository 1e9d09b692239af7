# %%
"""Counts what lies above the threshold, and forgets what is equal."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "may have a probability of t or more"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities > threshold
        if np.mean(says[labels == 0]) <= max_false_positive_rate:
            return threshold
