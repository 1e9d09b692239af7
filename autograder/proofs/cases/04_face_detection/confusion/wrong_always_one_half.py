# %%
"""Rounds the probabilities, whatever the threshold is."""

CAUGHT_BY = "test_threshold_is_the_given_one"
HINT = "0.5 is only one of many"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says, truth = np.round(probabilities) == 1, labels == 1
    return np.array(
        [
            [np.sum(truth & says), np.sum(truth & ~says)],
            [np.sum(~truth & says), np.sum(~truth & ~says)],
        ]
    )
