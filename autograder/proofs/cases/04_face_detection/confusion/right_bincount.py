# %%
"""Each picture gets one of four numbers, which are counted."""


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    missed = np.less(probabilities, threshold).astype(int)
    other = np.not_equal(labels, 1).astype(int)
    return np.bincount(2 * other + missed, minlength=4).reshape(2, 2)
