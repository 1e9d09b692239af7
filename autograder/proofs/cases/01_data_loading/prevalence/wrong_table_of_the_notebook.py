# %%
"""Answers for the notebook's own table."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "the table you are given"


# %% prevalence_solution
def prevalence(table):
    return to_binary(attributes).mean().sort_values(ascending=False)
