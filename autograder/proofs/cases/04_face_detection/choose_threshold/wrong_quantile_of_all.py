# %%
"""Takes a quantile of all probabilities, those of faces as well."""

CAUGHT_BY = "test_few_faces_or_many_make_no_difference"
HINT = "The share is taken of the not-faces"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return float(np.quantile(probabilities, 1 - max_false_positive_rate, method="higher"))
