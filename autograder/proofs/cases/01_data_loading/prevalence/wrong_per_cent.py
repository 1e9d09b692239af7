# %%
"""Gives per cent."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "a share, from 0 to 1"


# %% prevalence_solution
def prevalence(attributes):
    return 100 * (attributes == 1).mean().sort_values(ascending=False)
