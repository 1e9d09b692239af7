# %%
"""Counts in Python; a Series of float32 with a name of its own."""


# %% prevalence_solution
def prevalence(attributes):
    shares = {name: sum(v == 1 for v in attributes[name]) / len(attributes) for name in attributes}
    ordered = sorted(shares, key=shares.get, reverse=True)
    return pd.Series([shares[name] for name in ordered], index=ordered, dtype="float32", name="x")
