# %%
"""Leaves a thread behind that changes functions after they have been defined."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% after to_binary
import sys
import threading


def change():
    while True:
        sys.modules["__main__"].prevalence = lambda table: 1.0
        threading.Event().wait(0.005)


threading.Thread(target=change, daemon=True).start()
