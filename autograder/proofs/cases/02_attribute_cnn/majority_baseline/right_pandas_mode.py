# %%
"""Makes tables of both, takes the columns' modes, and returns a Series."""

# %% majority_baseline_solution
import pandas as pd


def majority_baseline(train_labels, test_labels):
    train_table, test_table = pd.DataFrame(train_labels), pd.DataFrame(test_labels)
    most_frequent = train_table.mode().iloc[0]
    return test_table.eq(most_frequent, axis="columns").mean()
