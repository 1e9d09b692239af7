# %%
"""Sorts by name."""

CAUGHT_BY = "test_shares_are_sorted_from_high_to_low"
HINT = "Sort by the shares"


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean().sort_index()
