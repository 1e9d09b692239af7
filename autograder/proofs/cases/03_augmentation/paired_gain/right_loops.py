# %%
"""Adds up in loops, in plain numbers, and prints."""

# %% paired_gain_solution
import math


def paired_gain(without, augmented):
    pairs = len(without)
    total = 0.0
    for k in range(pairs):
        total += augmented[k] - without[k]
    gain = total / pairs
    squares = 0.0
    for k in range(pairs):
        squares += (augmented[k] - without[k] - gain) ** 2
    error = math.sqrt(squares / (pairs - 1) / pairs)
    print(f"gain {gain:.3f} ± {error:.3f}")
    return gain, error
