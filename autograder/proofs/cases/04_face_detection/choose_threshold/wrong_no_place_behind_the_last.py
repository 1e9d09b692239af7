# %%
"""Looks at the first not-face that is one too many: with a limit of 1 there is none."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "1 allows all"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = np.sort(probabilities[labels == 0])[::-1]
    allowed = int(max_false_positive_rate * len(others) + 1e-9)
    return np.nextafter(others[allowed], 2)
