# %%
"""Sets 0 in the very table that was given."""

CAUGHT_BY = "test_input_table_is_untouched"
HINT = "Change a copy"


# %% to_binary_solution
def to_binary(attributes):
    attributes[attributes == -1] = 0
    return attributes
