# %%
"""Divides the false alarms by the count of all pictures."""

CAUGHT_BY = "test_few_faces_or_many_make_no_difference"
HINT = "how many faces there are"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities >= threshold
        if np.mean(says & (labels == 0)) <= max_false_positive_rate:
            return threshold
