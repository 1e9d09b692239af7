# %%
"""Counts the found and the false alarms, the others are the differences."""


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    positives = [p for p, own in zip(probabilities, labels) if own > 0.5]
    negatives = [p for p, own in zip(probabilities, labels) if own <= 0.5]
    found = sum(1 for p in positives if p >= threshold)
    alarms = sum(1 for p in negatives if p >= threshold)
    print(f"{found} found, {alarms} false alarms")
    return np.array(((found, len(positives) - found), (alarms, len(negatives) - alarms)), "int32")
