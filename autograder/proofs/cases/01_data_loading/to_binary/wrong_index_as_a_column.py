# %%
"""Makes the index a column."""

CAUGHT_BY = "test_names_stay_with_their_values"
HINT = "Keep the index"


# %% to_binary_solution
def to_binary(attributes):
    table = attributes.reset_index()
    return table.replace(-1, 0)
