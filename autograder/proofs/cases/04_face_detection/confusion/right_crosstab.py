# %%
"""A cross table of pandas, with all rows and columns asked for."""

# %% confusion_solution
import pandas as pd


def confusion(probabilities, labels, threshold):
    truth = pd.Series(labels).astype(bool)
    answer = pd.Series(probabilities).ge(threshold)
    table = pd.crosstab(truth, answer)
    return table.reindex(index=[True, False], columns=[True, False], fill_value=0).to_numpy()
