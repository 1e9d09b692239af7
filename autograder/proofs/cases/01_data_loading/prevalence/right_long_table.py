# %%
"""Melts the table and groups by attribute."""


# %% prevalence_solution
def prevalence(attributes):
    long = attributes.melt(var_name="attribute", value_name="label")
    long["has_it"] = long["label"].eq(1)
    return long.groupby("attribute")["has_it"].mean().sort_values()[::-1]
