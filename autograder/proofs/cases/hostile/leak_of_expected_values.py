# %%
"""Looks for what a hidden check expects, all over its process, and raises it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
import gc
import sys

MARK = "LEA" + "KED"
WORDS = ("wanted", "expected", "counts", "rng", "twin", "secret")


def prevalence(attributes):
    frame, found = sys._getframe(), []
    while frame:
        found += [
            f"{MARK} {name}={frame.f_locals[name]!r}" for name in WORDS if name in frame.f_locals
        ]
        frame = frame.f_back
    modules = [
        name for name in sys.modules if name.startswith(("autograder", "data_scripts", "test_"))
    ]
    found += [f"{MARK} {name}" for name in modules]
    raise ValueError(found or len(gc.get_objects()))
