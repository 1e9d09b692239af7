# %%
"""Counts in the notebook's `probabilities` and `labels`."""

CAUGHT_BY = "test_rows_are_truth_and_columns_are_answers"
HINT = "the two arrays that were given"


# %% confusion_solution
def confusion(answers, truth, threshold):
    says, own = probabilities >= threshold, labels == 1
    found, alarms = np.sum(own & says), np.sum(~own & says)
    return np.array([[found, np.sum(own) - found], [alarms, np.sum(~own) - alarms]])
