# %%
"""Takes the share of not-faces among all that is called a face."""

CAUGHT_BY = "test_few_faces_or_many_make_no_difference"
HINT = "The share is taken of the not-faces"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        says = probabilities >= threshold
        if not says.any() or np.mean(labels[says] == 0) <= max_false_positive_rate:
            return threshold
