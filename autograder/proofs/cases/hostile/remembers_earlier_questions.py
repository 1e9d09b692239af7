# %%
"""Answers each question with what the question before it would have needed."""

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
before = []


def to_binary(attributes):
    before.append((attributes == 1).astype(int))
    return before[-2] if len(before) > 1 else before[0].iloc[:0]
