# %%
"""Sorts from rare to frequent."""

CAUGHT_BY = "test_shares_are_sorted_from_high_to_low"
HINT = "puts the largest share first"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean().sort_values()
