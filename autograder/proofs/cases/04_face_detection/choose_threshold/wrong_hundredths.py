# %%
"""Tries a grid of hundredths."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "A fixed grid is too coarse"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.linspace(0, 1, 101), np.inf):
        says = probabilities >= threshold
        if np.mean(says[labels == 0]) <= max_false_positive_rate:
            return threshold
