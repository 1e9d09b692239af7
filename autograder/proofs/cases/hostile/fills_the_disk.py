# %%
"""Writes as much as it can, and as many files as it can."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after attributes_to_csv
import os

for folder in ("/tmp", "/dev/shm", os.getcwd()):
    path = f"{folder}/big"
    try:
        with open(path, "wb") as file:
            for _ in range(400):
                file.write(bytes(1024**2))
        os._exit(1)  # there is no limit: then everything from here on is lost
    except OSError:
        pass
    os.remove(path)
