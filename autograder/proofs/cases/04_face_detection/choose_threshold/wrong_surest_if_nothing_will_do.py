# %%
"""Returns the highest probability if none will do."""

CAUGHT_BY = "test_no_false_positive_at_all"
HINT = "only a threshold above all probabilities is left"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.unique(probabilities):
        says = probabilities >= threshold
        if np.mean(says[labels == 0]) <= max_false_positive_rate:
            return threshold
    return probabilities.max()
