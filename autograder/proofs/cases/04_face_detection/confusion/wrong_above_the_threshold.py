# %%
"""Says face only above the threshold."""

CAUGHT_BY = "test_border_means_face"
HINT = "exactly the threshold means face"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says, truth = probabilities > threshold, labels == 1
    return np.array(
        [
            [np.sum(truth & says), np.sum(truth & ~says)],
            [np.sum(~truth & says), np.sum(~truth & ~says)],
        ]
    )
