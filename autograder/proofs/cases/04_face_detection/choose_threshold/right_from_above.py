# %%
"""From above, and keeps the last threshold that was good; uses `confusion`."""


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    best = 2.0
    for threshold in sorted(set(probabilities.tolist()), reverse=True):
        _, (alarms, _) = confusion(probabilities[labels == 0], labels[labels == 0], threshold)
        if alarms / np.sum(labels == 0) > max_false_positive_rate:
            break
        best = threshold
    return best
