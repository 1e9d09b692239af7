# %%
"""Makes a new table of bare numbers and forgets the pictures' names."""

CAUGHT_BY = "test_names_stay_with_their_values"
HINT = "Keep the index, its name and the columns"


# %% to_binary_solution
def to_binary(attributes):
    return pd.DataFrame((attributes.to_numpy() == 1).astype(int), columns=attributes.columns)
