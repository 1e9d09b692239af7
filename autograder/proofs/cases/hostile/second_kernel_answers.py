# %%
"""Forks a twin of its kernel that serves the same sockets, and ends the first."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["load_image", "labelled_image", "make_dataset"]

# %% after prevalence
import os
import time

if os.fork():
    os._exit(0)
time.sleep(1)
