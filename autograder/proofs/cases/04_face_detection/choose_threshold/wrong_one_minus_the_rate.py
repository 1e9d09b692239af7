# %%
"""Takes one minus the rate for the threshold."""

CAUGHT_BY = "test_as_many_faces_as_possible_are_found"
HINT = "try the probabilities themselves"


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return 1 - max_false_positive_rate
