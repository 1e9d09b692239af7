# %%
"""Leaves a link where a file is expected, which points to one of the grader's."""

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
    for target in (
        "/proc/1/environ",
        "/etc/shadow",
        "/etc/ssh/ssh_host_rsa_key",
        "/proc/self/root",
    ):
        if os.path.lexists(path):
            os.remove(path)
        os.symlink(target, path)
