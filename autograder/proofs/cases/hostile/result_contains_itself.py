# %%
"""Gives a list that holds itself, and one that doubles at every level."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_share_is_positives_over_pictures",
    "test_shares_are_sorted_from_high_to_low",
    "test_every_attribute_has_one_share",
    "test_attributes_of_nobody_and_of_everybody",
]


# %% prevalence_solution
def prevalence(attributes):
    if len(attributes.columns) < 40:
        laughs = ["ha"]
        for _ in range(24):
            laughs = [laughs, laughs]
        return laughs
    own = []
    own.append(own)
    return own
