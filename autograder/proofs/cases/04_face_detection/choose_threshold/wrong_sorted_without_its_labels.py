# %%
"""Sorts the probabilities in place, and so parts them from their labels."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "sort both"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    probabilities.sort()
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities >= threshold
        if np.mean(says[labels == 0]) <= max_false_positive_rate:
            return threshold
