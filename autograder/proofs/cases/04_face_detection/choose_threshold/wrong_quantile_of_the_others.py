# %%
"""Takes a quantile of the not-faces, which lies between two of them."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "may have a probability of t or more"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = probabilities[labels == 0]
    return float(np.quantile(others, 1 - max_false_positive_rate))
