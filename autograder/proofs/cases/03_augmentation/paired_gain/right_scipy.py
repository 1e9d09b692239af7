# %%
"""SciPy's `sem`, and an array."""

# %% paired_gain_solution
from scipy import stats


def paired_gain(without, augmented):
    differences = augmented - without
    return np.array([np.mean(differences), stats.sem(differences)])
