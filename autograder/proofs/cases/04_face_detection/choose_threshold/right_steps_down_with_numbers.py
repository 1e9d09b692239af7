# %%
"""Steps down with while; whole numbers of alarms; a threshold between two answers."""

# %% choose_threshold_solution
import math


def choose_threshold(probabilities, labels, max_false_positive_rate):
    ranked = sorted(set(float(p) for p in probabilities))
    others = [p for p, own in zip(probabilities, labels) if not own]
    low = math.inf
    while ranked:
        candidate = ranked.pop()
        if sum(p >= candidate for p in others) > max_false_positive_rate * len(others) + 1e-9:
            return (candidate + low) / 2 if low < math.inf else math.inf
        low = candidate
    return low
