# %%
"""Divides by the number of attributes."""

CAUGHT_BY = "test_share_is_positives_over_pictures"
HINT = "divide by the number of pictures"


# %% prevalence_solution
def prevalence(attributes):
    counts = (attributes == 1).sum()
    return (counts / len(attributes.columns)).sort_values(ascending=False)
