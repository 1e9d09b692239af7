# %%
"""Writes to every descriptor that it finds open, in case one is the grader's."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import stat

for name in os.listdir("/proc/self/fd"):
    try:
        state = os.fstat(int(name))
        target = os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        continue
    if stat.S_ISDIR(state.st_mode) and not target.startswith(("/proc", "/home/student", "/tmp")):
        os._exit(1)  # a folder outside the room: then everything from here on is lost
    if stat.S_ISREG(state.st_mode) and any(
        w in target for w in ("gradebook", "secret", "/checks/")
    ):
        os._exit(1)
