# %%
"""Begins with the highest threshold, and keeps the first that is good."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "take the lowest"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf)[::-1]:
        says = probabilities >= threshold
        if np.mean(says[labels == 0]) <= max_false_positive_rate:
            return threshold
