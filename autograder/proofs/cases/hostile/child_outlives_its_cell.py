# %%
"""Leaves a process behind that goes on for ever and ignores every polite signal."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after to_binary
import atexit
import os
import signal
import time

if not os.fork():
    os.setsid()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD):
        signal.signal(number, signal.SIG_IGN)
    time.sleep(10**6)
atexit.register(time.sleep, 10**6)
