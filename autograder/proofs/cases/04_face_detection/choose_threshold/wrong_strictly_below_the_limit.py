# %%
"""Wants the rate below the limit: exactly the limit is not good enough."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "exactly the limit is allowed"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities >= threshold
        if np.mean(says[labels == 0]) < max_false_positive_rate:
            return threshold
    return np.inf
