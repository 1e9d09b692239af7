# %%
"""Uses the exercise before: the mean of 0 and 1 is a share."""


# %% prevalence_solution
def prevalence(attributes):
    binary = to_binary(attributes)
    shares = binary.sum(axis="index").div(binary.shape[0])
    return shares.nlargest(len(shares), keep="all")
