# %%
"""Keeps the pictures' names, but not what the index is called."""

CAUGHT_BY = "test_names_stay_with_their_values"
HINT = "Keep the index, its name"


# %% to_binary_solution
def to_binary(attributes):
    rows = {name: (row == 1).astype(int) for name, row in attributes.iterrows()}
    return pd.DataFrame(rows).T
