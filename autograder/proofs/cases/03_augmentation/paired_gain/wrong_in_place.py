# %%
"""Subtracts in place, so that the scores of the notebook are gone."""

CAUGHT_BY = "test_pairs_stay_pairs"
HINT = "writes into the caller's scores"


# %% paired_gain_solution
def paired_gain(without, augmented):
    augmented -= without
    return augmented.mean(), augmented.std(ddof=1) / np.sqrt(len(augmented))
