# %%
"""Divides by the number of pictures in the notebook's sample."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "divide by the number of pictures"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).sum().sort_values(ascending=False) / 2000
