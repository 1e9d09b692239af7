# %%
"""Just above the surest not-face that would be one too many."""


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    others = np.sort(probabilities[labels == 0])[::-1]
    allowed = int(np.floor(max_false_positive_rate * len(others) + 1e-9))
    if allowed >= len(others):
        return 0
    return np.nextafter(others[allowed], 2)
