# %%
"""Keeps the ten most frequent attributes only."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "all of them"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean().sort_values(ascending=False).head(10)
