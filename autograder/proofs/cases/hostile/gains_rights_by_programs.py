# %%
"""Runs every program that could make it someone else, and those of the grader."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import subprocess

PROGRAMS = (
    ["su", "-c", "id -u"],
    ["sudo", "-n", "id", "-u"],
    ["newgrp"],
    ["mount"],
    ["bwrap", "id"],
)
for words in PROGRAMS:
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=5)
    except (OSError, subprocess.TimeoutExpired):
        continue
    if done.stdout.strip() == b"0":
        os._exit(1)  # it became the administrator: then everything from here on is lost
subprocess.run(["unshare", "--map-root-user", "sh", "-c", "kill -9 $PPID"], capture_output=True)
