# %%
"""Answers each question with what the question before it would have needed."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% to_binary_solution
before = []


def to_binary(attributes):
    before.append((attributes == 1).astype(int))
    return before[-2] if len(before) > 1 else before[0].iloc[:0]
