# %%
"""Takes the sizes of the differences, so that harm looks like gain."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "it is negative where augmentation does harm"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = abs(augmented - without)
    return d.mean(), d.std(ddof=1) / len(d) ** 0.5
