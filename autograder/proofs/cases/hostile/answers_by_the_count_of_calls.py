# %%
"""Has a list of answers and gives the next one at each call."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = [
    "read_attributes",
    "attributes_to_csv",
    "test_every_value_becomes_zero_or_one",
    "test_names_stay_with_their_values",
    "test_constant_columns_keep_their_meaning",
    "prevalence",
    "load_image",
    "labelled_image",
    "make_dataset",
]

# %% to_binary_solution
import itertools

import numpy as np
import pandas as pd

TABLES = itertools.cycle(
    pd.DataFrame(np.arange(rows * columns).reshape(rows, columns) % 2)
    for rows, columns in ((15, 40), (10, 40), (9, 23), (7, 3), (20, 40))
)


def to_binary(attributes):
    return next(TABLES)


# %% prevalence_solution
SHARES = itertools.cycle([pd.Series([0.0, 1.0, 0.5]), pd.Series(np.linspace(1, 0, 40))])


def prevalence(attributes):
    return next(SHARES)
