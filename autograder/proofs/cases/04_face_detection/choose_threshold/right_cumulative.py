# %%
"""Sorts the pictures by probability, and counts on from the surest."""

# %% choose_threshold_solution
import pandas as pd


def choose_threshold(probabilities, labels, max_false_positive_rate):
    table = pd.DataFrame({"probability": probabilities, "other": 1 - np.asarray(labels)})
    alarms = table.groupby("probability")["other"].sum().sort_index(ascending=False).cumsum()
    bearable = alarms[alarms / table["other"].sum() <= max_false_positive_rate]
    return float(bearable.index[-1]) if len(bearable) else float("inf")
