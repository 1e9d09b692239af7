# %%
"""Gives a right answer to the student, and another one whenever a check asks."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_share_is_positives_over_pictures",
    "test_shares_are_sorted_from_high_to_low",
    "test_attributes_of_nobody_and_of_everybody",
]

# %% prevalence_solution
import sys


def prevalence(attributes):
    frame = sys._getframe()
    while frame:
        if frame.f_code.co_name == "_call":
            return attributes.abs().mean()
        frame = frame.f_back
    return (attributes == 1).mean().sort_values(ascending=False)
