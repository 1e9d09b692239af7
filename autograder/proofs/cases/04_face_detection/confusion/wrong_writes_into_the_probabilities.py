# %%
"""Makes 0 and 1 of the probabilities, in the array that it was given."""

CAUGHT_BY = "test_labels_may_be_floats"
HINT = "Change neither of the arrays"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    probabilities[probabilities >= threshold] = 1
    probabilities[probabilities < min(threshold, 1)] = 0
    says, truth = probabilities == 1, labels == 1
    return np.array(
        [
            [np.sum(truth & says), np.sum(truth & ~says)],
            [np.sum(~truth & says), np.sum(~truth & ~says)],
        ]
    )
