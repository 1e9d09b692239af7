# %%
"""Counts, and does not divide."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "divide by the number of pictures"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).sum().sort_values(ascending=False)
