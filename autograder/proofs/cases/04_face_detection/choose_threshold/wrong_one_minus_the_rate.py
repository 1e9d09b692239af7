# %%
"""Takes one minus the rate for the threshold."""

CAUGHT_BY = "test_false_positive_rate_is_kept"
HINT = "try thresholds and count"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return 1 - max_false_positive_rate
