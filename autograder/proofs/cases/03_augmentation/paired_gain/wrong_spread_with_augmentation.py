# %%
"""Takes the spread of the scores with augmentation."""

CAUGHT_BY = "test_spread_is_that_of_the_differences"
HINT = "Take the difference for each seed first"


# %% paired_gain_solution
def paired_gain(without, augmented):
    gain = augmented.mean() - without.mean()
    return gain, augmented.std(ddof=1) / np.sqrt(len(augmented))
