# %%
"""Gives the table a second name and takes it for a copy."""

CAUGHT_BY = "test_input_table_is_untouched"
HINT = "is only a second name"


# %% to_binary_solution
def to_binary(attributes):
    binary = attributes
    binary[binary < 0] = 0
    return binary
