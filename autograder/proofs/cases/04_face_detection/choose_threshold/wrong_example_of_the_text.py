# %%
"""Gives the two answers of the text's example."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "try thresholds and count"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return 0.6 if max_false_positive_rate >= 0.3 else 0.9
