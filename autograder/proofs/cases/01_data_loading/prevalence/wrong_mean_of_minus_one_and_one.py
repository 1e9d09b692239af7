# %%
"""Takes the mean of -1 and 1 for a share."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "The mean of -1 and 1 is none"


# %% prevalence_solution
def prevalence(attributes):
    return attributes.mean().sort_values(ascending=False)
