# %%
"""Gives the two answers of the text's example."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "try the probabilities themselves"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return 0.6 if max_false_positive_rate >= 0.3 else 0.9
