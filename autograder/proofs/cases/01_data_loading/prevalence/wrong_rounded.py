# %%
"""Rounds to two digits."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "unrounded"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean().round(2).sort_values(ascending=False)
