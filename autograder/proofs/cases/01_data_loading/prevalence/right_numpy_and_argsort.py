# %%
"""NumPy means, ordered by argsort; prints the first three."""

# %% prevalence_solution
import numpy as np


def prevalence(attributes):
    shares = np.mean(attributes.values > 0, axis=0)
    order = np.argsort(-shares)
    result = pd.Series(shares[order], index=attributes.columns[order], name="prevalence")
    print(result.head(3))
    return result
