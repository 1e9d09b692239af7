# %%
"""Reads and traces every process it can see: only its own should be there."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import ctypes
import os

own = {os.getpid(), os.getppid(), 1}
libc = ctypes.CDLL(None)
for name in os.listdir("/proc"):
    if not name.isdigit() or int(name) in own:
        continue
    command = open(f"/proc/{name}/cmdline").read()
    if any(word in command for word in ("rostros", "nbgrader", "pytest", "warm_main")):
        os._exit(1)  # a process of the grader's: then everything from here on is lost
    try:
        os.readlink(os.path.join("/proc", name, "root", "work"))
        open(f"/proc/{name}/mem", "rb").read(1)
    except OSError:
        pass
    libc.ptrace(16, int(name), 0, 0)
