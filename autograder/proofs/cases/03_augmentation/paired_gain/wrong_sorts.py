# %%
"""Sorts both, so that pairs are torn apart."""

CAUGHT_BY = "test_pairs_stay_pairs"
HINT = "Do not sort"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = np.sort(augmented) - np.sort(without)
    return d.mean(), d.std(ddof=1) / len(d) ** 0.5
