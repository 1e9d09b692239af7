# %%
"""Takes NumPy's `std` as it is."""

CAUGHT_BY = "test_few_seeds_divide_by_one_less"
HINT = "so divide by n - 1"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = augmented - without
    return d.mean(), d.std() / len(d) ** 0.5
