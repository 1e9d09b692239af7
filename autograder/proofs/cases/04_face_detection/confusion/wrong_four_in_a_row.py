# %%
"""Gives the four counts in one row."""

CAUGHT_BY = "test_rows_are_truth_and_columns_are_answers"
HINT = "First row: faces"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says, truth = probabilities >= threshold, labels == 1
    return np.array(
        [
            [np.sum(truth & says), np.sum(truth & ~says)],
            [np.sum(~truth & says), np.sum(~truth & ~says)],
        ]
    ).ravel()
