# %%
"""Takes the threshold with the most right answers, whatever the limit."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "at most this share"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    thresholds = np.unique(probabilities)
    right = [np.mean((probabilities >= threshold) == labels) for threshold in thresholds]
    return thresholds[np.argmax(right)]
