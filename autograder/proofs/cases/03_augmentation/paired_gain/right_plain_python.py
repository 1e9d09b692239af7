# %%
"""Plain Python, and a list."""

# %% paired_gain_solution
from statistics import mean, stdev


def paired_gain(without, augmented):
    differences = [float(b) - float(a) for a, b in zip(without, augmented)]
    return [mean(differences), stdev(differences) / len(differences) ** 0.5]
