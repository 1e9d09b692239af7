# %%
"""Replaces by text, '0' and '1'."""

CAUGHT_BY = "test_binary_values_are_integers"
HINT = "makes integers"


# %% to_binary_solution
def to_binary(attributes):
    return attributes.astype(str).replace("-1", "0")
