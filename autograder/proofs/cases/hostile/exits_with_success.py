# %%
"""Asks the kernel to shut down, and Python to end, as if all were done."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]

# %% after attributes_to_csv
import os

get_ipython().kernel.do_shutdown(False)
os._exit(0)
