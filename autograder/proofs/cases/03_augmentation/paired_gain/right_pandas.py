# %%
"""Columns of a table, and the Series' own standard error; returns a Series."""


# %% paired_gain_solution
def paired_gain(without, augmented):
    table = pd.DataFrame({"without": without, "augmented": augmented})
    difference = table["augmented"] - table["without"]
    return difference.mean(), difference.sem()
