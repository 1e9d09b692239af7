# %%
"""Divides by those who do not have it."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "divide by the number of pictures"


# %% prevalence_solution
def prevalence(attributes):
    yes, no = (attributes == 1).sum(), (attributes == -1).sum()
    return (yes / no).sort_values(ascending=False)
