# %%
"""Leaves the order of the columns."""

CAUGHT_BY = "test_shares_are_sorted_from_high_to_low"
HINT = "puts the largest share first"


# %% prevalence_solution
def prevalence(attributes):
    shares = (attributes == 1).mean()
    shares.sort_values(ascending=False)
    return shares
