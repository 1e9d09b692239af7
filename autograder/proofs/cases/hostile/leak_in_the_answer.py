# %%
"""Gives back text with what a hidden check gives it, which a message might quote."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
MARK = "LEA" + "KED"


def prevalence(attributes):
    return f"{MARK} {attributes.iloc[0].tolist()}"
