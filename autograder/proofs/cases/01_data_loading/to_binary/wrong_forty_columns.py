# %%
"""Goes through CelebA's 40 names, whatever the table's columns are."""

CAUGHT_BY = "test_names_stay_with_their_values"
HINT = "the columns, whatever they are"

# %% to_binary_solution
from course.attributes import ATTRIBUTES


def to_binary(attributes):
    table = attributes.copy()
    for name in ATTRIBUTES:
        table[name] = (table[name] == 1).astype(int)
    return table
