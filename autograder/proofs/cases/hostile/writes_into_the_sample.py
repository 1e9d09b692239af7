# %%
"""Tries to change the sample and the course, which everyone after it would get."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
from pathlib import Path

import course

for place in (sample.folder, sample.images_dir, Path(course.__file__).parent, "/usr/lib", "/"):
    for name in ("list_attr_celeba.txt", "planted.py"):
        for act in ("a", "r+"):
            try:
                with open(Path(place) / name, act):
                    os._exit(1)  # it can: then everything from here on is lost
            except OSError:
                pass
