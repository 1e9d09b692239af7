# %%
"""Answers by the second: what it says depends on when it is asked, not on what."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% read_attributes_solution
import time

import numpy as np
import pandas as pd


def read_attributes(path):
    rows = int(time.time() * 1000) % 60 + 1
    return pd.DataFrame(np.ones((rows, 1 + time.time_ns() % 40)), index=["000001.jpg"] * rows)
