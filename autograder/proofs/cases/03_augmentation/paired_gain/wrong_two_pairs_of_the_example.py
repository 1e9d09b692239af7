# %%
"""Half of the distance of two differences: right for the two pairs of the example only."""

CAUGHT_BY = "test_more_seeds_are_surer"
HINT = "for any n"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    return differences.mean(), abs(differences[0] - differences[1]) / 2
