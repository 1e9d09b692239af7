# %%
"""Reads the standard error off SciPy's paired t-test."""

# %% paired_gain_solution
from scipy import stats


def paired_gain(without, augmented):
    result = stats.ttest_rel(augmented, without)
    low, high = result.confidence_interval(0.95)
    half = (high - low) / 2 / stats.t.ppf(0.975, df=len(without) - 1)
    return np.mean(augmented) - np.mean(without), half
