# %%
"""Sorts the not-faces and takes the last one allowed, equals or not."""

CAUGHT_BY = "test_equal_probabilities_are_on_one_side"
HINT = "Equal probabilities lie on the same side"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = np.sort(probabilities[labels == 0])[::-1]
    allowed = int(max_false_positive_rate * len(others) + 1e-9)
    return others[allowed - 1] if allowed else np.nextafter(others[0], 2)
