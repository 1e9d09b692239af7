# %%
"""Gives an object whose class is named after what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_share_is_positives_over_pictures",
    "test_shares_are_sorted_from_high_to_low",
    "test_every_attribute_has_one_share",
    "test_attributes_of_nobody_and_of_everybody",
]

# %% prevalence_solution
MARK = "LEA" + "KED"


def prevalence(attributes):
    return type(f"{MARK} {attributes.iloc[0].tolist()}", (set,), {})()
