# %%
"""Leaves a pipe and an endless device where the grader reads a file."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_csv_round_trip_gives_the_table_back",
    "test_csv_header_names_every_column",
    "test_csv_replaces_an_older_file",
    "test_csv_leaves_the_table_as_it_was",
]

# %% attributes_to_csv_solution
import os


def attributes_to_csv(attributes, path):
    if os.path.lexists(path):
        os.remove(path)
        os.symlink("/dev/zero", path)
    else:
        os.mkfifo(path)
