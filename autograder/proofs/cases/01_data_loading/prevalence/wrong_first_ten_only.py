# %%
"""Keeps the ten most frequent attributes only."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "nothing cut off"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean().sort_values(ascending=False).head(10)
