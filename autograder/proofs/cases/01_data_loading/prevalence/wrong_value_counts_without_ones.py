# %%
"""Looks up the count of 1s, which is not there when nobody has the attribute."""

CAUGHT_BY = "test_attributes_of_nobody_and_of_everybody"
HINT = "An attribute that no picture has is 0.0"


# %% prevalence_solution
def prevalence(attributes):
    counts = {name: attributes[name].value_counts()[1] for name in attributes}
    return (pd.Series(counts) / len(attributes)).sort_values(ascending=False)
