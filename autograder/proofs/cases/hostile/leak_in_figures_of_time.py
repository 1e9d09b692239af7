# %%
"""Spends time by what a hidden check gives it, and prints how much later on."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
import time

MARK = "LEA" + "KED"
spent = []


def to_binary(attributes):
    started = time.perf_counter()
    time.sleep(0.001 * int((attributes.iloc[0] == 1).sum()))
    spent.append(round(1000 * (time.perf_counter() - started)))
    return (attributes == 1).astype(int)


# %% after to_binary
print(MARK, spent)
