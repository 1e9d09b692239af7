# %%
"""Looks for a password, a token or a path of the grader's in its environment."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import re

words = " ".join(f"{name}={value}" for name, value in os.environ.items())
for path in ("/proc/self/environ", "/proc/1/environ", "/proc/self/cmdline", "/proc/1/cmdline"):
    try:
        words += open(path, errors="replace").read().replace("\0", " ")
    except OSError:
        pass
if re.search(r"(?i)secret|token|passw|database_url|postgres|autograder/checks|twin", words):
    os._exit(1)  # something of the grader's: then everything from here on is lost
