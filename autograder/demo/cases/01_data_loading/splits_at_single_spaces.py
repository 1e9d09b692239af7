# %%
"""Splits the attribute file at every single space, and takes the mean of -1 and 1 for a share."""

STARTS_FROM = "reference"
LOSES = [
    "test_attributes_of_nobody_and_of_everybody",
    "test_columns_come_from_the_file",
    "test_runs_of_spaces_separate_values",
    "test_share_is_positives_over_pictures",
    "test_values_are_integers",
]

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    lines = path.read_text().splitlines()
    names = lines[1].split(" ")
    rows = [line.split(" ") for line in lines[2:]]
    index = pd.Index([row[0] for row in rows], name="image_id")
    return pd.DataFrame([row[1 : len(names) + 1] for row in rows], index=index, columns=names)


# %% prevalence_solution
def prevalence(attributes):
    return attributes.mean().sort_values(ascending=False)
