# %%
"""Takes the lowest of the good thresholds, also where there is none."""

CAUGHT_BY = "test_no_false_positive_at_all"
HINT = "only a threshold above all probabilities is left"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    good = [
        threshold
        for threshold in probabilities
        if np.mean(probabilities[labels == 0] >= threshold) <= max_false_positive_rate
    ]
    return min(good)
