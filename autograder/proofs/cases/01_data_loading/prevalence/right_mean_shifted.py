# %%
"""From the mean of -1 and 1."""


# %% prevalence_solution
def prevalence(attributes):
    shares = (attributes.mean() + 1) / 2
    return shares.sort_values(ascending=False)
