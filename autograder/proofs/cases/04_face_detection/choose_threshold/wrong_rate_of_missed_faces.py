# %%
"""Keeps the share of missed faces within the limit."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "Of the not-faces alone"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.unique(probabilities)[::-1]:
        if np.mean(probabilities[labels == 1] < threshold) <= max_false_positive_rate:
            return threshold
