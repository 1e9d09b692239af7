# %%
"""The notebook as it was released, handed in untouched."""

STARTS_FROM = "blank"
LOSES = "everything"
