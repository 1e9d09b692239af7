# %%
"""Divides by the count of faces and of others."""

CAUGHT_BY = "test_rows_are_truth_and_columns_are_answers"
HINT = "Count the pictures; do not divide"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says, truth = probabilities >= threshold, labels == 1
    counts = np.array(
        [
            [np.sum(truth & says), np.sum(truth & ~says)],
            [np.sum(~truth & says), np.sum(~truth & ~says)],
        ]
    )
    return counts / counts.sum(axis=1, keepdims=True)
