# %%
"""Takes means along the rows: a share for each picture."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "no picture names"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean(axis=1).sort_values(ascending=False)
