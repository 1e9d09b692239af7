# %%
"""Gives a right answer to the student, and another one whenever a check asks."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_every_value_becomes_zero_or_one",
    "test_binary_values_are_integers",
    "test_constant_columns_keep_their_meaning",
]

# %% to_binary_solution
import sys


def to_binary(attributes):
    frame = sys._getframe()
    while frame:
        if frame.f_code.co_name == "_call":
            return attributes.abs()
        frame = frame.f_back
    return (attributes == 1).astype(int)
