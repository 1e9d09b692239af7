# %%
"""Counts values as a table, in which what does not occur is missing."""

CAUGHT_BY = "test_attributes_of_nobody_and_of_everybody"
HINT = "not missing"


# %% prevalence_solution
def prevalence(attributes):
    counts = attributes.apply(lambda column: column.value_counts())
    return (counts.loc[1] / len(attributes)).sort_values(ascending=False)
