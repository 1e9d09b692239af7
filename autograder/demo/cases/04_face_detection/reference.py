# %%
"""The reference solution."""

STARTS_FROM = "reference"
LOSES = []
