# %%
"""Returns a dictionary."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "give a Series by themselves"


# %% prevalence_solution
def prevalence(attributes):
    shares = {name: (attributes[name] == 1).mean() for name in attributes.columns}
    return dict(sorted(shares.items(), key=lambda item: item[1], reverse=True))
