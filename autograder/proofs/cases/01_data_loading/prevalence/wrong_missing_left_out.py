# %%
"""Counts values as a table and drops what is missing there."""

CAUGHT_BY = "test_attributes_of_nobody_and_of_everybody"
HINT = "An attribute that no picture has is 0.0"


# %% prevalence_solution
def prevalence(attributes):
    counts = attributes.apply(lambda column: column.value_counts()).dropna(axis=1)
    return (counts.loc[1] / len(attributes)).sort_values(ascending=False)
