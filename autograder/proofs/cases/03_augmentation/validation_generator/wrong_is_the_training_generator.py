# %%
"""Augments validation pictures as well."""

CAUGHT_BY = "test_nothing_is_turned_shifted_or_zoomed"
HINT = "No rotation, shift or zoom here"


# %% validation_generator_solution
def validation_generator():
    return training_generator()
