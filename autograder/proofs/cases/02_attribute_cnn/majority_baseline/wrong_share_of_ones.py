# %%
"""Returns how frequent 1 is among the test labels, also where the blind answer is 0."""

CAUGHT_BY = "test_absent_and_present_attributes"
HINT = "Where the majority is 0, right answers are the zeros"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    return test_labels.mean(axis=0)
