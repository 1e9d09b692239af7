# %%
"""Gives per cent."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "divide by the number of pictures"


# %% prevalence_solution
def prevalence(attributes):
    return 100 * (attributes == 1).mean().sort_values(ascending=False)
